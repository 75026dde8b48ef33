package id.sidik.app.view;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A month as mm/yyyy; takes also 3-2026 and 03.2026. */
public final class MonthField {
    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})[/.-](\\d{4})");

    private MonthField() {}

    public static String text(YearMonth month) {
        return "%02d/%d".formatted(month.getMonthValue(), month.getYear());
    }

    public static Optional<YearMonth> parse(String typed) {
        Matcher found = TYPED.matcher(typed.strip());
        if (!found.matches()) return Optional.empty();
        try {
            return Optional.of(YearMonth.of(Integer.parseInt(found.group(2)), Integer.parseInt(found.group(1))));
        } catch (DateTimeException noMonth) {
            return Optional.empty();
        }
    }
}
