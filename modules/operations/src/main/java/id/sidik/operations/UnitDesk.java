package id.sidik.operations;

import id.sidik.domain.WorkUnit;
import id.sidik.store.Store;
import java.time.ZoneId;

/** The office itself: letterhead, place, signers. */
public final class UnitDesk {
    /** Western Indonesia Time, until the office says otherwise. */
    static final ZoneId USUAL_ZONE = ZoneId.of("Asia/Jakarta");

    private final Store store;

    UnitDesk(Store store) {
        this.store = store;
    }

    public WorkUnit load() {
        return store.read(tables -> tables.unit().load()).orElseGet(() -> WorkUnit.unnamed(USUAL_ZONE));
    }

    public void save(WorkUnit unit) {
        store.transact(tables -> {
            tables.unit().save(unit);
            return unit;
        });
    }
}
