package id.sidik.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one day of one person came to.
 *
 * @param status       H, TK, L, LN, CBM, the code of the accepted permit, or {@link #NOT_IN_SERVICE}
 * @param in           the record that counts as coming, minutes precision
 * @param out          the record that counts as going; may lie on the next date for a shift across midnight
 * @param late         minutes, 0 or more
 * @param early        minutes, 0 or more
 * @param lateClass    TL1 … TL4 of the pack
 * @param earlyClass   PSW1 … PSW4 of the pack
 * @param deductionPct per cent of the pack's base, exact
 * @param reasons      the steps in the order they were decided
 */
public record DayResult(LocalDate date, DayType type, String status, Optional<LocalDateTime> in,
        Optional<LocalDateTime> out, int late, int early, Optional<String> lateClass, Optional<String> earlyClass,
        Set<DayFlag> flags, BigDecimal deductionPct, List<Reason> reasons) {
    public static final String PRESENT = "H";
    public static final String ABSENT = "TK";
    /** A day to come, or before somebody came to the unit or after he or she left it: nothing is asked of it. */
    public static final String NOT_IN_SERVICE = "-";

    public DayResult {
        flags = Set.copyOf(flags);
        reasons = List.copyOf(reasons);
    }

    public static DayResult notInService(LocalDate date) {
        return new DayResult(date, DayType.OFF, NOT_IN_SERVICE, Optional.empty(), Optional.empty(), 0, 0,
                Optional.empty(), Optional.empty(), Set.of(), BigDecimal.ZERO, List.of());
    }

    public boolean present() {
        return status.equals(PRESENT);
    }

    public boolean absent() {
        return status.equals(ABSENT);
    }
}
