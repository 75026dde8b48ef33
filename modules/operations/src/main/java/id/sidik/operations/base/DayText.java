package id.sidik.operations.base;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A date as offices write it: 2026-03-07, 7/3/2026, 07-03-2026, 7.3.2026, 7 Maret 2026. The day comes first. */
public final class DayText {
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep",
            "okt", "nov", "des");
    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("d/M/uuuu")
            .withResolverStyle(ResolverStyle.STRICT);

    private DayText() {}

    public static Optional<LocalDate> parse(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        try {
            if (plain.matches("\\d{4}-\\d{2}-\\d{2}(t.*)?"))
                return Optional.of(LocalDate.parse(plain.substring(0, 10)));
            String parted = plain.replaceAll("[-.\\s/]+", "/");
            String[] parts = parted.split("/");
            if (parts.length == 3 && parts[1].length() >= 3)
                parted = parts[0] + "/" + (MONTHS.indexOf(parts[1].substring(0, 3)) + 1) + "/" + parts[2];
            return Optional.of(LocalDate.parse(parted, DAY_FIRST));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
