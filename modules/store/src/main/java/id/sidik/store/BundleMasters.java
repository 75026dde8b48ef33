package id.sidik.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Keeps master rows of a bundle: what is new here is kept, what is otherwise here is told and stays as it is. */
final class BundleMasters {
    private static final String PROPOSE = """
            INSERT INTO proposal (kind, key) VALUES (:kind, :key) ON CONFLICT (kind, key) DO NOTHING
            """;

    private static final String CHANGED_HERE = """
            SELECT EXISTS (SELECT 1 FROM proposal WHERE kind = :kind AND key = :key)
                OR EXISTS (SELECT 1 FROM master_state WHERE kind = :kind AND key = :key AND removed = 1)
            """;

    /** What has no version of the centre is of a bundle. */
    private static final String NOT_ASIDE = """
            DELETE FROM incoming WHERE stream = 'MASTER' AND kind = :kind AND key = :key AND version = 0
            """;

    private static final String UNSEEN = """
            DELETE FROM master_state WHERE kind = :kind AND key = :key
            """;

    private static final String STRANGER = """
            SELECT EXISTS (SELECT 1 FROM machine WHERE serial = :key AND hidden = 1 AND name = serial AND host = '')
            """;

    private final Handle handle;
    private final MasterRows rows;
    private final MasterTake taking;
    private final MasterSync sync;
    private final BundlePlaces places;
    private final boolean bare;
    private final BundleChoice choice;
    private final List<BundleRow.Master> late = new ArrayList<>();

    /** @param bare whether nothing was done here yet: then what came with the program gives way */
    BundleMasters(Handle handle, SyncShapes shapes, TemplateVault vault, boolean bare, BundleChoice choice) {
        SyncSql sql = new SyncSql(shapes.of(handle));
        this.handle = handle;
        this.rows = new MasterRows(handle, sql);
        this.taking = new MasterTake(handle, sql);
        this.sync = new MasterSync(handle, shapes);
        this.places = new BundlePlaces(handle, vault);
        this.bare = bare;
        this.choice = choice;
    }

    /** The decreed days and packs that came with the program go, so that one that the unit removed does not stay. */
    void begin() {
        if (!bare) return;
        MasterKind.ALL.stream().filter(kind -> kind.city() && kind.removal() == MasterKind.Removal.DELETE)
                .forEach(kind -> SyncGate.shut(handle, () -> {
                    handle.execute("DELETE FROM " + kind.table());
                    handle.execute("DELETE FROM proposal WHERE kind = '" + kind.name() + "'");
                    return kind;
                }));
    }

    BundleTaken take(BundleRow.Master row) {
        Optional<MasterKind> known = MasterKind.of(row.kind());
        if (known.isEmpty()) return BundleTaken.of(row.kind(), Arrival.UNREADABLE);
        MasterKind kind = known.get();
        String here = rows.here(kind, row.key());
        if (rows.same(here, row.body())) return same(kind, row);
        boolean ours = here.equals(MasterRows.REMOVED) ? asked(CHANGED_HERE, row) : !isStranger(kind, row);
        if (!ours || bare) return keep(kind, row);
        return choice.takes(row.kind(), row.key()) ? chosen(row, here) : clash(kind, row, here);
    }

    private boolean isStranger(MasterKind kind, BundleRow.Master row) {
        return kind.table().equals("machine") && asked(STRANGER, row);
    }

    private boolean asked(String question, BundleRow.Master row) {
        return handle.createQuery(question).bind("kind", row.kind()).bind("key", row.key()).mapTo(Boolean.class).one();
    }

    private BundleTaken same(MasterKind kind, BundleRow.Master row) {
        place(kind, row);
        if (bare) stand(row);
        return BundleTaken.known(row.kind());
    }

    private BundleTaken clash(MasterKind kind, BundleRow.Master row, String here) {
        MasterConflict conflict = conflict(row, here);
        return BundleTaken.clash(kind.name(), row.key(), sync.name(conflict), sync.differences(conflict));
    }

    private static MasterConflict conflict(BundleRow.Master row, String here) {
        return new MasterConflict(0, here, here.equals(MasterRows.REMOVED), asRow(row));
    }

    /** As if a person had changed it here: on the version that is known here, and on record. */
    private BundleTaken chosen(BundleRow.Master row, String here) {
        MasterRows.State known = rows.state(row.kind(), row.key());
        Arrival arrival = SyncGate.shut(handle, () -> rows.applyReadable(asRow(row)));
        if (arrival != Arrival.APPLIED) return refused(row, arrival);
        new MasterConflicts(handle, rows).record(conflict(row, here), MasterConflict.Choice.THEIRS, choice.author());
        if (known.version() > 0) rows.seen(row.kind(), row.key(), known);
        else
            handle.createUpdate(UNSEEN).bind("kind", row.kind()).bind("key", row.key()).execute();
        handle.createUpdate(PROPOSE).bind("kind", row.kind()).bind("key", row.key()).execute();
        return BundleTaken.fresh(row.kind());
    }

    private BundleTaken refused(BundleRow.Master row, Arrival arrival) {
        handle.createUpdate(NOT_ASIDE).bind("kind", row.kind()).bind("key", row.key()).execute();
        if (arrival == Arrival.WAITS) late.add(row);
        return BundleTaken.of(row.kind(), arrival);
    }

    private static MasterRow asRow(BundleRow.Master row) {
        return new MasterRow(row.kind(), row.key(), 0, row.body(), row.removed(), "", Instant.EPOCH, 0);
    }

    private BundleTaken keep(MasterKind kind, BundleRow.Master row) {
        Arrival arrival = SyncGate.shut(handle, () -> rows.applyReadable(asRow(row)));
        if (arrival != Arrival.APPLIED) return refused(row, arrival);
        stand(row);
        place(kind, row);
        return BundleTaken.fresh(row.kind());
    }

    /** How it stands with the centre, as it stood on the other laptop. */
    private void stand(BundleRow.Master row) {
        if (row.version() > 0)
            rows.seen(row.kind(), row.key(), new MasterRows.State(row.version(), row.seen(), row.seen().equals(
                    MasterRows.REMOVED)));
        else
            handle.createUpdate(UNSEEN).bind("kind", row.kind()).bind("key", row.key()).execute();
        if (row.waiting()) handle.createUpdate(PROPOSE).bind("kind", row.kind()).bind("key", row.key()).execute();
        else
            taking.settled(row.kind(), row.key());
    }

    private void place(MasterKind kind, BundleRow.Master row) {
        if (kind.table().equals("machine") && !row.own().isEmpty()) places.place(row.key(), row.own());
    }

    /** Once more what referred to rows that came after it. */
    List<BundleTaken> settle() {
        List<BundleRow.Master> again = List.copyOf(late);
        late.clear();
        return again.stream().map(this::take).toList();
    }
}
