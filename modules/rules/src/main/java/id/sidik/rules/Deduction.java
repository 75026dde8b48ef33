package id.sidik.rules;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a day costs, in per cent of the pack's base (rule model, section 1: {@code deduction}).
 *
 * @param dayCapPct          the sum of a present day is never above it
 * @param fullMonthAbsentPct for a calendar month without a single day of work; empty when the sum of the days stands
 * @param escalation         what so many absences of one month cost together, by their number; empty when each costs
 *                           {@code absentPct}
 */
public record Deduction(Scale scale, BigDecimal absentPct, BigDecimal dayCapPct,
        Optional<BigDecimal> fullMonthAbsentPct, SortedMap<Integer, BigDecimal> escalation) {
    public Deduction {
        escalation = Collections.unmodifiableSortedMap(new TreeMap<>(escalation));
    }

    /** What the first n absences of a month cost together; a number that is not listed costs one more absentPct. */
    public BigDecimal absences(int n) {
        SortedMap<Integer, BigDecimal> upTo = escalation.headMap(n + 1);
        int listed = upTo.isEmpty() ? 0 : upTo.lastKey();
        BigDecimal base = upTo.isEmpty() ? BigDecimal.ZERO : upTo.get(listed);
        return base.add(absentPct.multiply(BigDecimal.valueOf(n - listed)));
    }

    public sealed interface Scale {}

    /** CLASS: by bands of minutes. */
    public record Classes(Bands late, Bands early) implements Scale {}

    /** FLAT: one value for each kind of event. */
    public record Flat(BigDecimal noRecordPct, BigDecimal apelMissedPct, BigDecimal earlyPct) implements Scale {}
}
