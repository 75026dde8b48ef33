package id.sidik.operations.corrections;

import id.sidik.operations.base.ClosedMonths;
import id.sidik.operations.base.DocumentShelf;
import id.sidik.operations.base.OfficeDay;
import id.sidik.operations.base.Records;
import id.sidik.rules.Regulation;
import java.time.Clock;
import java.util.function.Supplier;

/** The desks of this room, put together. */
public final class CorrectionRoom {
    private final CorrectionDesk corrections;
    private final ManualSheetDesk sheets;
    private final IncidentDesk incidents;
    private final ReconciliationDesk reconciliation;

    /** Who works here, when, and where scans are kept. */
    public record Bench(Clock clock, OfficeDay day, String operator, DocumentShelf shelf) {}

    /** What the office judges by. @param now months as they are judged @param told by the machines alone */
    public record Judging(Supplier<Regulation> regulation, ClosedMonths closed, MonthView now, MonthView told) {}

    public CorrectionRoom(Records records, Bench bench, Judging judging) {
        TermsBook terms = new TermsBook(records, judging.regulation(), judging.closed(), bench.day());
        CorrectionKeeper keeper = new CorrectionKeeper(records, terms, bench.shelf(), bench.clock(),
                bench.operator());
        corrections = new CorrectionDesk(records, terms, keeper, bench.shelf());
        sheets = new ManualSheetDesk(records, keeper, bench.clock());
        incidents = new IncidentDesk(records, keeper, judging.now(), bench.clock());
        reconciliation = new ReconciliationDesk(records, corrections,
                new ReconciliationDesk.Views(judging.now(), judging.told()), bench.day(), bench.clock(),
                bench.operator());
    }

    public CorrectionDesk days() {
        return corrections;
    }

    public ManualSheetDesk sheets() {
        return sheets;
    }

    public IncidentDesk incidents() {
        return incidents;
    }

    public ReconciliationDesk reconciliation() {
        return reconciliation;
    }
}
