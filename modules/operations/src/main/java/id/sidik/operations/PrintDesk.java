package id.sidik.operations;

import id.sidik.domain.Holiday;
import id.sidik.domain.MonthRecap;
import id.sidik.operations.control.SpotSheet;
import id.sidik.operations.month.MonthDesk;
import id.sidik.operations.month.MonthSheet;
import id.sidik.operations.month.MonthStand;
import id.sidik.operations.work.Job;
import id.sidik.operations.base.Records;
import id.sidik.domain.PaperSize;
import id.sidik.operations.reports.PrintedPages;
import id.sidik.operations.reports.Prints;
import id.sidik.operations.reports.StateMark;
import id.sidik.reporting.PrintStamp;
import id.sidik.reporting.RecapSheet;
import id.sidik.reporting.SpotList;
import id.sidik.reporting.SpotRow;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The official pages. */
public final class PrintDesk {
    private final MonthDesk months;
    private final Records records;
    private final UnitDesk unit;
    private final Clock clock;
    private final String operator;

    PrintDesk(MonthDesk months, Records records, UnitDesk unit, Clock clock, String operator) {
        this.months = months;
        this.records = records;
        this.unit = unit;
        this.clock = clock;
        this.operator = operator;
    }

    /**
     * R2, the monthly matrix. A month that is closed is printed from its copy, with the unit and the holidays of then; one
     * that is open is marked DRAF, with the number and the fingerprint of the draft when it is exactly that draft.
     */
    public Job<PrintedPages> monthMatrix(MonthRecap recap) {
        return progress -> {
            progress.at(0, 0, "print.filling");
            MonthStand stand = months.stand(recap.month());
            Optional<MonthSheet> copy = stand.lastCopy().map(deed -> months.kept(recap.month(), deed))
                    .filter(kept -> kept.recap().equals(recap));
            String mark = copy.map(kept -> StateMark.kept(stand, kept.sha())).orElse("");
            PrintStamp stamp = new PrintStamp(clock.instant(), operator, copy.isEmpty() || !stand.state().closed(),
                    mark);
            List<Holiday> holidays = copy.map(MonthSheet::holidays).orElseGet(() -> holidays(recap));
            return new Prints(RecapSheet.fill(recap, holidays, copy.map(MonthSheet::unit).orElseGet(unit::load), stamp,
                    PaperSize.F4));
        };
    }

    /** The list of a surprise check, with what was found as far as it is entered. */
    public Job<PrintedPages> spotCheck(SpotSheet sheet) {
        return progress -> {
            progress.at(0, 0, "print.filling");
            List<SpotRow> rows = sheet.drawn().stream().map(line -> new SpotRow(line.place(), line.name(), line
                    .number(), String.join(" ", line.permits()), line.found().map(found -> SpotRow.Mark.valueOf(found
                            .name())), line.note())).toList();
            return new Prints(new SpotList(sheet.day(), sheet.seed(), sheet.pool(), sheet.witnesses(), rows)
                    .fill(unit.load(), new PrintStamp(clock.instant(), operator, false)));
        };
    }

    private List<Holiday> holidays(MonthRecap recap) {
        return records.read(tables -> tables.calendar()
                .holidays(recap.month().atDay(1), recap.month().plusMonths(1).atDay(1)));
    }
}
