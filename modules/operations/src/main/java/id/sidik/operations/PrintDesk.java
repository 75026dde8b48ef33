package id.sidik.operations;

import id.sidik.domain.Holiday;
import id.sidik.domain.MonthRecap;
import id.sidik.operations.work.Job;
import id.sidik.operations.base.Records;
import id.sidik.reporting.PaperSize;
import id.sidik.reporting.PrintStamp;
import id.sidik.reporting.RecapSheet;
import java.time.Clock;
import java.util.List;

/** The official pages. */
public final class PrintDesk {
    private final Records records;
    private final UnitDesk unit;
    private final Clock clock;
    private final String operator;

    PrintDesk(Records records, UnitDesk unit, Clock clock, String operator) {
        this.records = records;
        this.unit = unit;
        this.clock = clock;
        this.operator = operator;
    }

    /** R2, the monthly matrix, marked DRAF: a month becomes final only by being closed. */
    public Job<PrintedPages> monthMatrix(MonthRecap recap) {
        return progress -> {
            progress.at(0, 0, "print.filling");
            PrintStamp stamp = new PrintStamp(clock.instant(), operator, true);
            List<Holiday> holidays = records.read(tables -> tables.calendar()
                    .holidays(recap.month().atDay(1), recap.month().plusMonths(1).atDay(1)));
            return new Prints(RecapSheet.fill(recap, holidays, unit.load(), stamp, PaperSize.F4));
        };
    }
}
