package id.sidik.operations;

import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger.Outcome;
import id.sidik.operations.work.Ledger.Tone;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.base.LedgerSheet;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.protocol.OperationKind;
import id.sidik.protocol.OperationLog;
import id.sidik.protocol.OperationRecord;
import id.sidik.store.KeptOperation;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The machines' own logs of what was done to them. */
public final class OperationBookDesk {
    private final Records records;
    private final Visits visits;
    private final Clock clock;

    OperationBookDesk(Records records, Visits visits, Clock clock) {
        this.records = records;
        this.visits = visits;
        this.clock = clock;
    }

    /** Reads a machine's whole operation log and keeps what is new. The ledger fails with MES-410 where it tells none. */
    public Job<Ledger> fetch(Machine machine) {
        return progress -> {
            LedgerSheet sheet = new LedgerSheet("operationLog", machine.name(), clock);
            progress.at(0, 0, "care.operations", machine.name());
            try {
                OperationLog log = visits.at(machine, progress, visit -> visit.care().operations()
                        .orElseThrow(() -> new TroubleException(
                                Trouble.of("MES-410", "trouble.care.noOperations", machine.name()))));
                return kept(sheet, machine, log);
            } catch (TroubleException failed) {
                return sheet.fail(failed.trouble());
            }
        };
    }

    private Ledger kept(LedgerSheet sheet, Machine machine, OperationLog log) {
        Instant now = clock.instant();
        List<KeptOperation> lines = log.records().stream().map(record -> line(machine.id(), record)).toList();
        int fresh = records.transact(tables -> tables.operations().add(lines, now));
        sheet.figure("read", lines.size()).figure("fresh", fresh).figure("unreadable", log.rejected().size());
        sheet.line(fresh > 0 ? Tone.GOOD : Tone.PLAIN, "ledger.operations", lines.size(), fresh);
        long cuts = shown(lines.reversed()).stream().filter(OperationLine::powerCut).count();
        if (cuts > 0) sheet.line(Tone.LOOK, "ledger.powerCuts", cuts);
        if (!log.rejected().isEmpty()) sheet.line(Tone.LOOK, "ledger.operationsUnreadable", log.rejected().size());
        if (sheet.asks()) return sheet.close(Outcome.LOOK);
        return sheet.close(fresh == 0 ? Outcome.NOTHING_NEW : Outcome.DONE);
    }

    private static KeptOperation line(MachineId machine, OperationRecord record) {
        return new KeptOperation(machine, record.at(), record.code(), record.admin(), record.unexplained(),
                record.parameters());
    }

    /** What was read so far, in the machine's order, newest first. */
    public List<OperationLine> list(MachineId machine, int most) {
        return shown(records.read(tables -> tables.operations().list(machine, most)));
    }

    /**
     * A start that no switching off precedes is a loss of power. The oldest line has nothing before it that is known.
     *
     * @param lines newest first
     */
    private static List<OperationLine> shown(List<KeptOperation> lines) {
        List<OperationLine> shown = new ArrayList<>(lines.size());
        for (int nth = 0; nth < lines.size(); nth++) {
            KeptOperation line = lines.get(nth);
            boolean cut = line.code() == OperationKind.POWER_ON.code() && nth + 1 < lines.size()
                    && lines.get(nth + 1).code() != OperationKind.POWER_OFF.code();
            shown.add(new OperationLine(line.at(), OperationKind.of(line.code()).map(Enum::name).orElse("UNKNOWN"),
                    line.code(), line.admin(), line.parameters(), cut));
        }
        return List.copyOf(shown);
    }
}
