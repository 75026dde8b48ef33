package id.sidik.operations;

import id.sidik.domain.MonthRecap;
import id.sidik.reporting.PaperSize;
import id.sidik.reporting.PrintStamp;
import id.sidik.reporting.RecapSheet;
import java.time.Clock;

/** The official pages. */
public final class PrintDesk {
    private final UnitDesk unit;
    private final Clock clock;
    private final String operator;

    PrintDesk(UnitDesk unit, Clock clock, String operator) {
        this.unit = unit;
        this.clock = clock;
        this.operator = operator;
    }

    /** R2, the monthly matrix, marked DRAF: a month becomes final only by being closed. */
    public Job<PrintedPages> monthMatrix(MonthRecap recap) {
        return progress -> {
            progress.at(0, 0, "print.filling");
            PrintStamp stamp = new PrintStamp(clock.instant(), operator, true);
            return new Prints(RecapSheet.fill(recap, unit.load(), stamp, PaperSize.F4));
        };
    }
}
