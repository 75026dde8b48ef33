package id.sidik.reporting;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** Dates and numbers as Indonesian letters write them (glossary 7); independent of the system's locale. */
final class Indonesian {
    private static final List<String> MONTHS = List.of("Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli",
            "Agustus", "September", "Oktober", "November", "Desember");
    private static final List<String> WEEKDAYS = List.of("Sn", "Sl", "Rb", "Km", "Jm", "Sb", "Mg");
    private static final List<String> LONG_WEEKDAYS = List.of("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu",
            "Minggu");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("dd-MM-uuuu HH.mm", Locale.ROOT);

    private Indonesian() {}

    static String month(YearMonth month) {
        return MONTHS.get(month.getMonthValue() - 1) + " " + month.getYear();
    }

    static String date(LocalDate day) {
        return day.getDayOfMonth() + " " + month(YearMonth.from(day));
    }

    /** Two letters, Monday "Sn" to Sunday "Mg". */
    static String weekday(DayOfWeek day) {
        return WEEKDAYS.get(day.getValue() - 1);
    }

    static String longWeekday(DayOfWeek day) {
        return LONG_WEEKDAYS.get(day.getValue() - 1);
    }

    /** {@code Selasa, 6 Oktober 2026} */
    static String longDate(LocalDate day) {
        return longWeekday(day.getDayOfWeek()) + ", " + date(day);
    }

    /** {@code 07:05} */
    static String clock(LocalTime time) {
        char[] digits = {digit(time.getHour() / 10), digit(time.getHour() % 10), ':', digit(time.getMinute() / 10),
            digit(time.getMinute() % 10)};
        return new String(digits);
    }

    private static char digit(int value) {
        return (char) ('0' + value);
    }

    /** {@code 01-11-2026 08.15 WIB} */
    static String stamp(Instant at, ZoneId zone) {
        ZonedDateTime local = at.atZone(zone);
        String name = switch (local.getOffset().getTotalSeconds()) {
            case 7 * 3600 -> "WIB";
            case 8 * 3600 -> "WITA";
            case 9 * 3600 -> "WIT";
            default -> zone.getDisplayName(TextStyle.SHORT, Locale.ROOT);
        };
        return STAMP.format(local) + " " + name;
    }

    /** A decimal comma, no trailing zeros: 4,5. */
    static String number(BigDecimal value) {
        String plain = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        return plain.replace('.', ',');
    }

    /** Full stops between groups of three: 1.234.567,5. */
    static String grouped(BigDecimal value) {
        String plain = number(value);
        int comma = plain.indexOf(',');
        String whole = comma < 0 ? plain : plain.substring(0, comma);
        return whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".") + (comma < 0 ? "" : plain.substring(comma));
    }
}
