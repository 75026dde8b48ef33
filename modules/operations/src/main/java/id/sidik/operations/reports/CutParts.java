package id.sidik.operations.reports;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.sidik.domain.DayResult;
import id.sidik.domain.Reason;
import id.sidik.reporting.CutKind;
import id.sidik.reporting.CutPart;
import id.sidik.rules.ReasonKey;

/** Of what a month's deduction is made, read from the steps by which its days were judged. */
final class CutParts {
    private final Map<CutKind, CutPart> parts = new EnumMap<>(CutKind.class);

    private CutParts() {}

    /** @param pct the deduction of the month; what the days are more than that was taken away again by a limit */
    static Map<CutKind, CutPart> of(List<DayResult> days, BigDecimal pct) {
        CutParts read = new CutParts();
        for (DayResult day : days) day.reasons().forEach(read::add);
        BigDecimal told = read.parts.values().stream().map(CutPart::pct).reduce(BigDecimal.ZERO, BigDecimal::add);
        read.parts.put(CutKind.LIMIT, new CutPart(0, CutPart.NONE.classes(), pct.subtract(told)));
        return read.parts;
    }

    private void add(Reason step) {
        Optional<ReasonKey> key = ReasonKey.of(step.rule());
        if (key.isEmpty()) return;
        switch (key.get()) {
            case ABSENT -> add(CutKind.ABSENT, "", step, 0);
            case ABSENT_NTH -> add(CutKind.ABSENT, "", step, 2);
            case LATE_CLASS -> add(CutKind.LATE, step.figures().getFirst(), step, 4);
            case LATE_FREE -> merge(CutKind.LATE, CutPart.once("", BigDecimal.ZERO));
            case EARLY_CLASS -> add(CutKind.EARLY, step.figures().getFirst(), step, 4);
            case EARLY_FLAT -> add(CutKind.EARLY, "", step, 1);
            case NO_IN_CLASS, NO_OUT_CLASS -> add(CutKind.NO_RECORD, "", step, 1);
            case NO_RECORD -> add(CutKind.NO_RECORD, "", step, 0);
            case APEL_MISSED -> add(CutKind.APEL, "", step, 2);
            case APEL_NOT_LISTED -> add(CutKind.APEL, "", step, 0);
            case PERMIT_FULL, EXEMPT_FIELD_STAFF, EXEMPT_STUDY -> permit(pct(step, 2));
            default -> {}
        }
    }

    /** A permit that costs nothing is no deduction. */
    private void permit(BigDecimal pct) {
        if (pct.signum() > 0) merge(CutKind.PERMIT, CutPart.once("", pct));
    }

    private void add(CutKind kind, String band, Reason step, int place) {
        merge(kind, CutPart.once(band, pct(step, place)));
    }

    private void merge(CutKind kind, CutPart part) {
        parts.merge(kind, part, CutPart::and);
    }

    private static BigDecimal pct(Reason step, int place) {
        return new BigDecimal(step.figures().get(place));
    }
}
