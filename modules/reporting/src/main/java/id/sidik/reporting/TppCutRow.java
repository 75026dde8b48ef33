package id.sidik.reporting;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import id.sidik.domain.RecapPerson;

/**
 * One person of {@link TppReport}.
 *
 * @param positionClass of the position, 1 to 17; empty when not known
 * @param amount   the allowance of the month in rupiah; empty when none was entered, and then {@code paid} is empty
 * @param achieved productivity in per cent; empty when none was entered and everything counts as achieved
 * @param parts    of the deduction; what is not there is nothing. Together they are {@code pct}
 * @param pct      the deduction of the month
 */
public record TppCutRow(RecapPerson person, OptionalInt positionClass, Optional<BigDecimal> amount,
        Optional<BigDecimal> achieved,
        Map<CutKind, CutPart> parts, BigDecimal pct, Optional<Paid> paid) {
    /**
     * Whole rupiah.
     *
     * @param discipline   the part that the per cent is taken of
     * @param deduction    for attendance
     * @param productivity the other part as achieved
     * @param decided      for decided punishments
     * @param payable      what is paid
     */
    public record Paid(BigDecimal discipline, BigDecimal deduction, BigDecimal productivity, BigDecimal decided,
            BigDecimal payable) {}

    public TppCutRow {
        Map<CutKind, CutPart> all = new EnumMap<>(CutKind.class);
        for (CutKind kind : CutKind.values()) all.put(kind, parts.getOrDefault(kind, CutPart.NONE));
        parts = Map.copyOf(all);
        BigDecimal sum = all.values().stream().map(CutPart::pct).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(pct) != 0) throw new IllegalArgumentException("the parts are " + sum + ", not " + pct);
    }

    CutPart part(CutKind kind) {
        return parts.get(kind);
    }

    /** Names no person and no pay. */
    @Override
    public String toString() {
        return "allowance of " + person;
    }
}
