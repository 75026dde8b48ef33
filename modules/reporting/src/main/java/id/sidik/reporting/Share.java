package id.sidik.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Per cent with one decimal. */
final class Share {
    private Share() {}

    /** Blank of nothing. */
    static TableCell of(int part, int whole) {
        if (whole == 0) return TableCell.EMPTY;
        return TableCell.of(BigDecimal.valueOf(part).multiply(BigDecimal.valueOf(100)).divide(BigDecimal.valueOf(whole),
                1, RoundingMode.HALF_UP));
    }
}
