package id.sidik.rules;

import java.math.BigDecimal;

/** Per cent in exact decimals. */
final class Percent {
    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Percent() {}

    /** Without needless zeros and without an exponent: {@code 0.5}, {@code 100}. */
    static String text(BigDecimal pct) {
        return pct.signum() == 0 ? "0" : pct.stripTrailingZeros().toPlainString();
    }
}
