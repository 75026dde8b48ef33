package id.sidik.operations.month;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.Reason;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The allowance of one employee in a month, in whole rupiah.
 *
 * @param positionClass of the position, 1 to 17; empty when not known
 * @param amount       as entered for the month; empty when none was entered, and then nothing is computed
 * @param productivity as entered, 0–100; empty when none was entered, and then everything counts as achieved
 * @param pay          what came of it
 */
public record TppLine(EmployeeId employee, OptionalInt positionClass, Optional<BigDecimal> amount,
        Optional<BigDecimal> productivity, Optional<Pay> pay) {
    /**
     * @param discipline       the part the per cent is taken of
     * @param productivityPaid the other part as achieved, 0 when the base is the total
     * @param pct              the deduction of the month
     * @param deduction        for attendance
     * @param decided          for decided punishments
     * @param payable          what is paid
     * @param held             why the whole unit waits, blank when it does not
     * @param reasons          the steps from the days to what is paid
     */
    public record Pay(BigDecimal discipline, BigDecimal productivityPaid, BigDecimal pct, BigDecimal deduction,
            BigDecimal decided, BigDecimal payable, String held, List<Reason> reasons) {
        public Pay {
            reasons = List.copyOf(reasons);
        }
    }

    /** Names no pay. */
    @Override
    public String toString() {
        return "TPP of employee " + employee;
    }
}
