package id.sidik.operations.reports;

import java.time.LocalDate;
import java.util.List;

/** The number of a letter from the unit's pattern, for example {@code 800/{nomor}/DINAS/{bulan romawi}/{tahun}}. */
final class LetterNumber {
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI",
            "XII");

    private static final String ROOM = "........";

    private LetterNumber() {}

    /** @param number the running one; blank leaves room to write @param pattern blank: the number alone */
    static String of(String pattern, String number, LocalDate day) {
        String running = number.isBlank() ? ROOM : number.strip();
        if (pattern.isBlank()) return running;
        return pattern.strip().replace("{nomor}", running).replace("{bulan romawi}", ROMAN.get(day.getMonthValue() - 1))
                .replace("{bulan}", "%02d".formatted(day.getMonthValue())).replace("{tahun}", String.valueOf(day
                        .getYear()));
    }
}
