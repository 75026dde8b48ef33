package id.sidik.operations.corrections;

import id.sidik.operations.base.OpenMatters;
import id.sidik.operations.work.Sentence;
import id.sidik.store.Tables;
import java.time.YearMonth;
import java.util.List;

/** Corrections of a month that wait for a second person: until one has spoken the month cannot become final. */
public final class CorrectionMatters implements OpenMatters {
    @Override
    public List<Matter> of(Tables tables, YearMonth month) {
        return CorrectionDesk.lines(tables, month.atDay(1), month.plusMonths(1).atDay(1)).stream()
                .filter(line -> line.standing() == Standing.WAITING)
                .map(line -> new Matter(Kind.CORRECTIONS, Sentence.of("recon.waits", line.personName(),
                        line.correction().day())))
                .toList();
    }
}
