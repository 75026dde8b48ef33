package id.sidik.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What one laptop proposes, and the rows that the centre makes of it. */
final class Proposals {
    static final String AUTHOR = "petugas satu";
    static final Instant CHANGED = Instant.parse("2026-11-01T03:00:00Z");

    private Proposals() {}

    /** After {@code work}, all that is open; without rows of the whole city. */
    static List<Proposal> open(Store store, Consumer<Tables> work) {
        TwoStores.change(store, work);
        return store.transact(tables -> tables.masters().proposals(10_000));
    }

    /** The centre accepts everything as this version. */
    static List<MasterRow> of(Store store, Consumer<Tables> work, long version) {
        List<MasterRow> rows = new ArrayList<>();
        for (Proposal proposal : open(store, work)) {
            TwoStores.change(store, tables -> tables.masters().accepted(proposal, version));
            rows.add(new MasterRow(proposal.kind(), proposal.key(), version, proposal.body(), proposal.removed(),
                    AUTHOR, CHANGED, proposal.seq()));
        }
        return rows;
    }
}
