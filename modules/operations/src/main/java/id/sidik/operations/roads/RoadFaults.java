package id.sidik.operations.roads;

import id.sidik.intake.RowFault;
import id.sidik.operations.base.LedgerSheet;
import id.sidik.operations.work.Ledger.Tone;
import id.sidik.operations.work.Sentence;
import java.nio.file.Path;
import java.util.List;

/** What is wrong at a place of a file, for a person to read: file, row, column. */
final class RoadFaults {
    private RoadFaults() {}

    static Sentence of(Path file, RowFault fault) {
        return Sentence.of("road.fault." + fault.kind(), file.getFileName(), fault.row(), fault.column(), fault
                .field());
    }

    static void tell(LedgerSheet sheet, Path file, List<RowFault> faults) {
        for (RowFault each : faults) {
            Sentence told = of(file, each);
            sheet.line(Tone.BAD, told.key(), told.arguments().toArray());
        }
    }
}
