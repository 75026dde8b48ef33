package id.sidik.operations;

import id.sidik.domain.WorkUnit;
import id.sidik.operations.base.Records;
import java.time.ZoneId;

/** The office itself: letterhead, place, signers. */
public final class UnitDesk {
    /** Western Indonesia Time, until the office says otherwise. */
    static final ZoneId USUAL_ZONE = ZoneId.of("Asia/Jakarta");

    private final Records records;

    UnitDesk(Records records) {
        this.records = records;
    }

    public WorkUnit load() {
        return records.read(tables -> tables.unit().load()).orElseGet(() -> WorkUnit.unnamed(USUAL_ZONE));
    }

    public void save(WorkUnit unit) {
        records.transact(tables -> {
            tables.unit().save(unit);
            return unit;
        });
    }
}
