package id.sidik.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Keeps what waited for a row, and what waited for that. The gate is shut. */
final class Settling {
    private final IncomingRows aside;
    private final InboxFacts facts;
    private final MasterTake masters;

    Settling(Handle handle, SyncSql sql) {
        this.aside = new IncomingRows(handle);
        this.facts = new InboxFacts(handle, sql);
        this.masters = new MasterTake(handle, sql);
    }

    /** @param named as {@link SyncSql#missing} names it */
    void rowsNeeding(String named) {
        Deque<String> names = new ArrayDeque<>(List.of(named));
        while (!names.isEmpty())
            for (IncomingRows.Row row : aside.needing(names.pop())) if (isKept(row)) name(row).ifPresent(names::add);
    }

    /** Everything that is put aside. @return how many are kept now */
    int all() {
        int kept = 0;
        for (IncomingRows.Row row : aside.all()) if (isKept(row)) kept++;
        return kept;
    }

    private boolean isKept(IncomingRows.Row row) {
        Arrival arrival = row.fact() ? facts.take(row.asFact()) : masters.take(row.asMaster());
        if (!row.fact() && arrival == Arrival.KNOWN || arrival == Arrival.CONFLICT)
            aside.drop(false, row.asMaster().kind(), row.asMaster().key());
        return arrival == Arrival.APPLIED || arrival == Arrival.KNOWN;
    }

    private Optional<String> name(IncomingRows.Row row) {
        return row.fact()
                ? facts.named(row.asFact())
                : MasterKind.of(row.asMaster().kind()).map(kind -> kind.table() + " " + row.asMaster().key());
    }
}
