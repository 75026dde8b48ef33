package id.sidik.operations.permits;

import java.math.BigDecimal;
import java.time.Year;

/**
 * The days of a kind that somebody may take in a year.
 *
 * @param granted by the regulation
 * @param carried from the year before, as far as the setting of the office allows
 * @param used    in whole and half days: accepted, or still able to be
 */
public record Quota(String code, Year year, int granted, BigDecimal carried, BigDecimal used) {
    /** Less than 0 when more was taken than there is. */
    public BigDecimal left() {
        return BigDecimal.valueOf(granted).add(carried).subtract(used);
    }

    Quota plus(BigDecimal days) {
        return new Quota(code, year, granted, carried, used.add(days));
    }
}
