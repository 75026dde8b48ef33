package id.sidik.reporting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Days and times as the texts of a list write them; what is missing is blank. */
final class Figures {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private Figures() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String day(Optional<LocalDate> day) {
        return day.map(Figures::day).orElse("");
    }

    static String time(LocalDateTime at) {
        return TIME.format(at);
    }

    static String second(LocalDateTime at) {
        return SECOND.format(at);
    }

    /** One day, or the first and the last on two lines. */
    static String span(LocalDate from, LocalDate to) {
        return from.equals(to) ? day(from) : day(from) + "\ns.d. " + day(to);
    }

    /** Nothing where there is none. */
    static String count(long number) {
        return number == 0 ? "" : String.valueOf(number);
    }
}
