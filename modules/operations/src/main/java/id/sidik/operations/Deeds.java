package id.sidik.operations;

import id.sidik.domain.MachineId;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.Ledger;
import id.sidik.store.Deed;
import id.sidik.store.UuidV7;
import java.time.Instant;
import java.util.List;

/** The journal of what was done to machines, and by whom. */
final class Deeds {
    /** The result of a deed that succeeded. */
    static final String DONE = "DONE";
    /** The result of a deed of which something is left to be looked at. */
    static final String PART = "PART";

    private final Records records;
    private final String operator;

    Deeds(Records records, String operator) {
        this.records = records;
        this.operator = operator;
    }

    String operator() {
        return operator;
    }

    /** @param kind a stable word, for example "SET_CLOCK" @param result {@link #DONE} or the code of the trouble */
    void keep(MachineId machine, Instant at, String kind, String reason, String result) {
        Deed deed = new Deed(UuidV7.at(at), machine, at, operator, kind, reason, result, List.of());
        records.transact(tables -> {
            tables.deeds().add(deed);
            return deed;
        });
    }

    /** @param ledger what came of it */
    void keep(MachineId machine, Instant at, String kind, String reason, Ledger ledger) {
        String done = ledger.outcome() == Ledger.Outcome.LOOK ? PART : DONE;
        keep(machine, at, kind, reason, ledger.code().isBlank() ? done : ledger.code());
    }

    List<DeedLine> history(MachineId machine, int most) {
        return records.read(tables -> tables.deeds().history(machine, most)).stream()
                .map(deed -> new DeedLine(deed.at(), deed.by(), deed.kind(), deed.reason(), deed.result())).toList();
    }
}
