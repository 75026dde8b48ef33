package id.sidik.operations.corrections;

import id.sidik.domain.ManualReason;
import id.sidik.rules.ReconciliationDates;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * What holds for corrections of a month today.
 *
 * @param reasons       that the regulation knows for a record by hand, in its order; never empty
 * @param secondForHand whether a record by hand counts only after a second person agreed
 * @param secondForAll  whether every correction does
 * @param dates         of the reconciliation
 * @param late          whether a correction now waits for a revision
 * @param workdaysLeft  workdays from today to the last one of the reconciliation, both counted; 0 afterwards
 */
public record CorrectionTerms(YearMonth month, List<ManualReason> reasons, boolean secondForHand,
        boolean secondForAll, ReconciliationDates dates, boolean late, int workdaysLeft) {
    public CorrectionTerms {
        reasons = List.copyOf(reasons);
    }

    public LocalDate lastDay() {
        return dates.close();
    }
}
