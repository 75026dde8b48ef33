package id.sidik.operations;

import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.TroubleException;
import id.sidik.store.KeptClearing;
import java.util.List;
import java.util.function.Function;

/** Clearing a full machine: four proofs first, the person's word, minutes after. */
public final class ClearDesk {
    private final Records records;
    private final Function<Machine, PullMachine> pulls;
    private final ProveLog proving;
    private final ClearLog clearing;

    ClearDesk(Records records, Function<Machine, PullMachine> pulls, ProveLog proving, ClearLog clearing) {
        this.records = records;
        this.pulls = pulls;
        this.proving = proving;
        this.clearing = clearing;
    }

    /**
     * Downloads the log once more and gathers the proofs; nothing is changed on the machine. The progress names each
     * proof when its turn comes.
     *
     * @throws TroubleException when run: the pull's own trouble
     */
    public Job<ClearingProofs> prove(Machine machine) {
        return progress -> proving.prove(pulls.apply(machine), progress);
    }

    /**
     * Clears the log, if it is still the one that was proved: a single punch more and it stops. The ledger fails with
     * MES-404 and MES-420 to 427.
     */
    public Job<Ledger> clear(Machine machine, ClearingProofs proofs, ClearWish wish) {
        return progress -> clearing.run(machine, proofs, wish, progress);
    }

    /** Newest first. */
    public List<ClearingMinutes> minutes(MachineId machine, int most) {
        return records.read(tables -> {
            String name = tables.machines().find(machine).map(Machine::name).orElse(machine.serial());
            return tables.clearings().history(machine, most).stream().map(kept -> minutes(name, kept)).toList();
        });
    }

    private static ClearingMinutes minutes(String name, KeptClearing kept) {
        return new ClearingMinutes(kept.id().toString(), name, kept.machine().serial(), kept.at(), kept.by(),
                kept.reason(), kept.archiveSha(), kept.machineCount(), kept.readCount(), kept.inJournal(),
                kept.quarantined(), kept.centre().equals("RECEIVED"), kept.countedAgain(), kept.countAfter());
    }
}
