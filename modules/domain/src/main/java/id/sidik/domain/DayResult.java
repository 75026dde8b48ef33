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
 * @param status       H, TK, L, LN, CBM or the code of the accepted permit
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

    public DayResult {
        flags = Set.copyOf(flags);
        reasons = List.copyOf(reasons);
    }

    public boolean present() {
        return status.equals(PRESENT);
    }

    public boolean absent() {
        return status.equals(ABSENT);
    }
}
