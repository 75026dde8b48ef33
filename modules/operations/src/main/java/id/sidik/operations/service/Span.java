package id.sidik.operations.service;

import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quarter or a half of a year: staff meet every quarter, applicants are asked twice a year (source 001, section N).
 *
 * @param number 1 to 4 of quarters, 1 or 2 of halves
 */
public record Span(int year, Kind kind, int number) {
    /** How long. */
    public enum Kind {
        QUARTER(3), HALF(6);

        private final int months;

        Kind(int months) {
            this.months = months;
        }

        int count() {
            return 12 / months;
        }
    }

    private static final Pattern WRITTEN = Pattern.compile("(2\\d{3})-([QH])([1-4])");

    public Span {
        if (number < 1 || number > kind.count()) throw new IllegalArgumentException("no " + kind + " " + number);
    }

    public static Span quarterOf(LocalDate day) {
        return new Span(day.getYear(), Kind.QUARTER, (day.getMonthValue() + 2) / 3);
    }

    /** @param text {@code 2026-Q4} or {@code 2026-H2} @throws TroubleException LYN-108 */
    public static Span read(String text) {
        Matcher written = WRITTEN.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (written.matches()) {
            Kind kind = written.group(2).equals("Q") ? Kind.QUARTER : Kind.HALF;
            int number = Integer.parseInt(written.group(3));
            if (number <= kind.count()) return new Span(Integer.parseInt(written.group(1)), kind, number);
        }
        throw new TroubleException(Trouble.of("LYN-108", "trouble.service.span", text));
    }

    public LocalDate first() {
        return LocalDate.of(year, 1 + (number - 1) * kind.months, 1);
    }

    public LocalDate endExclusive() {
        return first().plusMonths(kind.months);
    }

    public Span plus(int spans) {
        int all = year * kind.count() + number - 1 + spans;
        return new Span(Math.floorDiv(all, kind.count()), kind, Math.floorMod(all, kind.count()) + 1);
    }

    /** The half in which a quarter lies; itself when it is one. */
    public Span half() {
        return kind == Kind.HALF ? this : new Span(year, Kind.HALF, (number + 1) / 2);
    }

    /** As {@link #read} takes it. */
    @Override
    public String toString() {
        return year + "-" + (kind == Kind.QUARTER ? "Q" : "H") + number;
    }
}
