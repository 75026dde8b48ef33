package id.sidik.operations.corrections;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Dates as people and spreadsheets write them: 04/03/2026, 4-3-2026, 2026-03-04, 4 Maret 2026. */
final class DateText {
    private static final List<DateTimeFormatter> FORMS = List.of("d/M/uuuu", "uuuu/M/d", "d/M/uu").stream()
            .map(form -> DateTimeFormatter.ofPattern(form).withResolverStyle(ResolverStyle.STRICT)).toList();
    private static final List<String> MONTHS = List.of("januari", "februari", "maret", "april", "mei", "juni", "juli",
            "agustus", "september", "oktober", "november", "desember");

    private DateText() {}

    static Optional<LocalDate> parse(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replaceFirst("[t ]00:00(:00)?$", "");
        for (int month = 0; month < MONTHS.size(); month++)
            plain = plain.replaceFirst("\\s+" + MONTHS.get(month) + "\\s+", "/" + (month + 1) + "/");
        String parted = plain.replaceAll("[-. /]+", "/");
        for (DateTimeFormatter form : FORMS) {
            try {
                return Optional.of(LocalDate.parse(parted, form));
            } catch (DateTimeException another) {
                // the next form may fit
            }
        }
        return Optional.empty();
    }
}
