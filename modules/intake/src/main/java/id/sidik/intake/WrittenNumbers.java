package id.sidik.intake;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decimal numbers with a point or a comma; no groups of thousands. */
public final class WrittenNumbers {
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}(?:[.,]\\d{1,18})?");
    private static final Pattern UNSURE = Pattern.compile("[+-]?[1-9]\\d{0,2}[.,]\\d{3}");

    private WrittenNumbers() {}

    /** Empty when it is none. */
    public static Optional<BigDecimal> read(String text) {
        String plain = text.strip().replace('\u2212', '-');
        return NUMBER.matcher(plain).matches()
                ? Optional.of(new BigDecimal(plain.replace(',', '.')))
                : Optional.empty();
    }

    /** Whether it might be a group of thousands as well: 1.234 is a little more than one, or over a thousand. */
    public static boolean unsure(String text) {
        return UNSURE.matcher(text.strip()).matches();
    }
}
