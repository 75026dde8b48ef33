package id.sidik.operations.corrections;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times as people and spreadsheets write them: 07.30, 7:30, 07:30:15 (seconds are cut), 0730, 07.30 WIB, and Excel's
 * fraction of a day, 0,3125. A spreadsheet that took 7.30 for a number shows 7.3, and 16.00 as 16.
 */
public final class TimeText {
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})[.:](\\d{2})(?:[.:]\\d{2}(?:[.,]0+)?)?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{1,2})(\\d{2})");
    private static final Pattern FRACTION = Pattern.compile("0?[.,]\\d{1,17}|[01]");
    private static final Pattern SHORTENED = Pattern.compile("(\\d{1,2})(?:[.,]([0-5]))?");
    private static final Pattern ZONE = Pattern.compile("(?i)\\s*(wib|wita|wit)\\.?$");
    private static final BigDecimal MINUTES_OF_DAY = BigDecimal.valueOf(24 * 60);

    private TimeText() {}

    /** Empty when it is no time, or might be two: 0,25 is a quarter of a day or 00.25. */
    public static Optional<LocalTime> parse(String text) {
        String plain = ZONE.matcher(text.strip()).replaceFirst("");
        Matcher clock = CLOCK.matcher(plain);
        if (clock.matches() && !mayBeFraction(plain)) {
            Optional<LocalTime> time = time(clock.group(1), clock.group(2));
            if (time.isPresent()) return time;
        }
        if (FRACTION.matcher(plain).matches()) return mayBeClock(plain) ? Optional.empty() : fraction(plain);
        Matcher digits = DIGITS.matcher(plain);
        if (digits.matches()) return time(digits.group(1), digits.group(2));
        Matcher shortened = SHORTENED.matcher(plain);
        if (!shortened.matches()) return Optional.empty();
        return time(shortened.group(1), shortened.group(2) == null ? "0" : shortened.group(2) + "0");
    }

    /** Whether it can hardly be anything else than a time: used where no heading says what a column means. */
    static boolean looksLikeTime(String text) {
        String plain = ZONE.matcher(text.strip()).replaceFirst("");
        boolean written = CLOCK.matcher(plain).matches() || plain.matches("0[.,]\\d{3,17}");
        return written && parse(plain).isPresent();
    }

    private static boolean mayBeFraction(String plain) {
        return plain.startsWith("0.") && !plain.matches("0[.:]\\d{2}[.:].*");
    }

    /** Two decimals after a single zero might be minutes past midnight. */
    private static boolean mayBeClock(String plain) {
        return plain.matches("0[.,][0-5]\\d");
    }

    private static Optional<LocalTime> fraction(String plain) {
        BigDecimal day = new BigDecimal(plain.replace(',', '.'));
        int minutes = day.multiply(MINUTES_OF_DAY).setScale(0, RoundingMode.HALF_UP).intValueExact();
        return minutes < MINUTES_OF_DAY.intValue()
                ? Optional.of(LocalTime.MIDNIGHT.plusMinutes(minutes))
                : Optional.empty();
    }

    private static Optional<LocalTime> time(String hour, String minute) {
        int hours = Integer.parseInt(hour);
        int minutes = Integer.parseInt(minute);
        return hours < 24 && minutes < 60 ? Optional.of(LocalTime.of(hours, minutes)) : Optional.empty();
    }
}
