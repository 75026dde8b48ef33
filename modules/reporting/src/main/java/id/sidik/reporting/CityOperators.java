package id.sidik.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the signs of an expression do. A sum with nothing is nothing; a text and anything make a text. */
final class CityOperators {
    private static final int DIGITS_OF_A_SHARE = 10;

    private CityOperators() {}

    static CityExpression.Node of(String sign, CityExpression.Node left, CityExpression.Node right) {
        return switch (sign) {
            case "||" -> values -> truth(left.value(values)) || truth(right.value(values));
            case "&&" -> values -> truth(left.value(values)) && truth(right.value(values));
            case "==" -> values -> same(left.value(values), right.value(values));
            case "!=" -> values -> !same(left.value(values), right.value(values));
            case "<" -> values -> compared(left.value(values), right.value(values)) < 0;
            case "<=" -> values -> compared(left.value(values), right.value(values)) <= 0;
            case ">" -> values -> compared(left.value(values), right.value(values)) > 0;
            case ">=" -> values -> compared(left.value(values), right.value(values)) >= 0;
            case "+" -> values -> plus(left.value(values), right.value(values));
            default -> values -> calculated(sign, left.value(values), right.value(values));
        };
    }

    static boolean truth(@Nullable Object value) {
        return Boolean.TRUE.equals(value);
    }

    static Optional<BigDecimal> number(@Nullable Object value) {
        return switch (value) {
            case BigDecimal number -> Optional.of(number);
            case Integer number -> Optional.of(BigDecimal.valueOf(number));
            case Long number -> Optional.of(BigDecimal.valueOf(number));
            case null, default -> Optional.empty();
        };
    }

    /** As it is printed: a number without an end of zeros, nothing as an empty text. */
    static String text(@Nullable Object value) {
        return value == null
                ? ""
                : number(value).map(number -> number.stripTrailingZeros().toPlainString()).orElseGet(
                        () -> String.valueOf(value));
    }

    private static boolean same(@Nullable Object left, @Nullable Object right) {
        Optional<BigDecimal> one = number(left);
        Optional<BigDecimal> other = number(right);
        return one.isPresent() && other.isPresent()
                ? one.get().compareTo(other.get()) == 0
                : Objects.equals(left, right);
    }

    private static int compared(@Nullable Object left, @Nullable Object right) {
        return number(left).orElse(BigDecimal.ZERO).compareTo(number(right).orElse(BigDecimal.ZERO));
    }

    private static @Nullable Object plus(@Nullable Object left, @Nullable Object right) {
        if (left instanceof String || right instanceof String) return text(left) + text(right);
        return calculated("+", left, right);
    }

    private static @Nullable Object calculated(String sign, @Nullable Object left, @Nullable Object right) {
        Optional<BigDecimal> one = number(left);
        Optional<BigDecimal> other = number(right);
        if (one.isEmpty() || other.isEmpty()) return null;
        return switch (sign) {
            case "+" -> one.get().add(other.get());
            case "-" -> one.get().subtract(other.get());
            case "*" -> one.get().multiply(other.get());
            default -> other.get().signum() == 0
                    ? null
                    : one.get().divide(other.get(), DIGITS_OF_A_SHARE, RoundingMode.HALF_UP);
        };
    }
}
