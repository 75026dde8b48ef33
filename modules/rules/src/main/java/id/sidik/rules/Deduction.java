package id.sidik.rules;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a day costs, in per cent of the pack's base (rule model, section 1: {@code deduction}).
 *
 * @param dayCapPct          the sum of a present day is never above it
 * @param fullMonthAbsentPct for a calendar month without a single day of work; empty when the sum of the days stands
 */
public record Deduction(Scale scale, BigDecimal absentPct, BigDecimal dayCapPct,
        Optional<BigDecimal> fullMonthAbsentPct) {
    public sealed interface Scale {}

    /** CLASS: by bands of minutes. */
    public record Classes(Bands late, Bands early) implements Scale {}

    /** FLAT: one value for each kind of event. */
    public record Flat(BigDecimal noRecordPct, BigDecimal apelMissedPct, BigDecimal earlyPct) implements Scale {}
}
