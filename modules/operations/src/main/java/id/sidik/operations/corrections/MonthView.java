package id.sidik.operations.corrections;

import id.sidik.domain.MonthRecap;
import java.time.YearMonth;

/** A month as it is judged now, by the regulation of the office. */
@FunctionalInterface
public interface MonthView {
    MonthRecap of(YearMonth month) throws InterruptedException;
}
