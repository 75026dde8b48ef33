package id.sidik.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates and times as programs write them: 04/03/2026, 2026-03-04, 4 Maret 2026, Rabu, 4 Mar 2026; 07:15, 07.15.22, 7:15
 * PM; both together, with Z, +07:00 or WIB. Years from 2000 to 2099. A moment with a zone is told in the office's.
 *
 * @param zone       of the office
 * @param monthFirst whether 03/04/2026 is the 4th of March
 */
public record WrittenMoments(ZoneId zone, boolean monthFirst) {
    private static final int LONGEST = 60;
    private static final Pattern CLOCK = Pattern.compile(
            "(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d{1,9})?)?\\s*([ap]m)?\\s*(z|wib|wita|wit|[+-]\\d{2}:?\\d{2})?");
    private static final Pattern BOTH = Pattern.compile("(.*[^\\s,t])(?:[\\s,]+|t)(" + CLOCK.pattern() + ")");
    private static final Pattern YEAR_FIRST = Pattern.compile("(20\\d{2})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](20\\d{2})");
    private static final Pattern WORDS = Pattern.compile(
            "(?:[\\p{L}'\u2019`]+,?\\s+)?(\\d{1,2})[\\s-](\\p{L}{3,9})[\\s-](20\\d{2})");
    private static final List<List<String>> MONTHS = List.of(List.of("januari", "january", "jan"),
            List.of("februari", "february", "feb", "peb"), List.of("maret", "march", "mar"), List.of("april", "apr"),
            List.of("mei", "may"), List.of("juni", "june", "jun"), List.of("juli", "july", "jul"),
            List.of("agustus", "august", "agu", "ags", "agt", "aug"), List.of("september", "sep", "sept"),
            List.of("oktober", "october", "okt", "oct"), List.of("november", "nov", "nop"),
            List.of("desember", "december", "des", "dec"));
    private static final Map<String, String> ZONES = Map.of("z", "Z", "wib", "+07:00", "wita", "+08:00", "wit",
            "+09:00");

    /** Empty when it is no date of this order, or none that exists. */
    public Optional<LocalDate> date(String text) {
        if (text.length() > LONGEST) return Optional.empty();
        String plain = text.strip().toLowerCase(Locale.ROOT).replaceFirst("(\\d)t00:00(:00)?$", "$1");
        Matcher first = YEAR_FIRST.matcher(plain);
        if (first.matches()) return day(first.group(1), first.group(2), first.group(3));
        Matcher last = YEAR_LAST.matcher(plain);
        if (last.matches())
            return day(last.group(3), last.group(monthFirst ? 1 : 2), last.group(monthFirst ? 2 : 1));
        Matcher words = WORDS.matcher(plain);
        if (!words.matches()) return Optional.empty();
        for (int month = 0; month < MONTHS.size(); month++) {
            if (MONTHS.get(month).contains(words.group(2)))
                return day(words.group(3), String.valueOf(month + 1), words.group(1));
        }
        return Optional.empty();
    }

    /** To the second; a zone beside a time alone is not heeded. */
    public Optional<LocalTime> time(String text) {
        if (text.length() > LONGEST) return Optional.empty();
        Matcher clock = CLOCK.matcher(text.strip().toLowerCase(Locale.ROOT));
        return clock.matches() ? time(clock) : Optional.empty();
    }

    /** Date and time in one text. */
    public Optional<LocalDateTime> moment(String text) {
        if (text.length() > LONGEST) return Optional.empty();
        Matcher both = BOTH.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!both.matches()) return Optional.empty();
        Matcher clock = CLOCK.matcher(both.group(2));
        Optional<LocalDate> date = date(both.group(1));
        Optional<LocalTime> time = clock.matches() ? time(clock) : Optional.empty();
        if (date.isEmpty() || time.isEmpty()) return Optional.empty();
        String offset = clock.group(5);
        return offset == null
                ? Optional.of(date.get().atTime(time.get()))
                : moved(date.get().atTime(time.get()), offset);
    }

    /** What is wrong with a text that is no date here, or a date without the time that it needs. */
    public FaultKind whyNoDate(String text) {
        if (text.isBlank()) return FaultKind.EMPTY;
        if (date(text).isPresent()) return FaultKind.BAD_TIME;
        WrittenMoments other = new WrittenMoments(zone, !monthFirst);
        boolean turned = other.date(text).isPresent() || other.moment(text).isPresent();
        return turned ? FaultKind.MONTH_FIRST : FaultKind.BAD_DATE;
    }

    private Optional<LocalDateTime> moved(LocalDateTime at, String offset) {
        try {
            String told = ZONES.getOrDefault(offset, offset);
            return Optional.of(OffsetDateTime.of(at, ZoneOffset.of(told)).atZoneSameInstant(zone).toLocalDateTime());
        } catch (DateTimeException noOffset) {
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> time(Matcher clock) {
        int hour = Integer.parseInt(clock.group(1));
        boolean half = clock.group(4) != null;
        if (half && (hour < 1 || hour > 12)) return Optional.empty();
        int hours = half ? hour % 12 + (clock.group(4).equals("pm") ? 12 : 0) : hour;
        int minutes = Integer.parseInt(clock.group(2));
        int seconds = clock.group(3) == null ? 0 : Integer.parseInt(clock.group(3));
        boolean real = hours < 24 && minutes < 60 && seconds < 60;
        return real ? Optional.of(LocalTime.of(hours, minutes, seconds)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
