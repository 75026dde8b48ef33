package id.sidik.operations.roads;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days as they stand in messages: 13-07-2026. */
final class SmsDays {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");

    private SmsDays() {}

    static String of(LocalDate day) {
        return DAY.format(day);
    }

    static String of(LocalDate from, LocalDate to) {
        return from.equals(to) ? of(from) : of(from) + " sd " + of(to);
    }
}
