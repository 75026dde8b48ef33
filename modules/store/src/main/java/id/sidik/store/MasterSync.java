package id.sidik.store;

import id.sidik.store.MasterConflict.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Master data between here and the centre, which owns it. What is changed here is a proposal on the version that was
 * last seen; what was changed on both sides is a conflict that a person decides. Nothing is overwritten silently.
 */
public final class MasterSync {
    private static final String OPEN = """
            SELECT seq, kind, key FROM proposal p
            WHERE NOT EXISTS (SELECT 1 FROM master_conflict c WHERE c.kind = p.kind AND c.key = p.key) ORDER BY seq
            """;

    private static final String END = """
            DELETE FROM proposal WHERE seq = :seq
            """;

    private static final String PROPOSE = """
            INSERT INTO proposal (kind, key) VALUES (:kind, :key) ON CONFLICT (kind, key) DO NOTHING
            """;

    private static final String DIFFERENCES = """
            SELECT coalesce(o.key, t.key) AS name, coalesce(o.value, '') AS ours, coalesce(t.value, '') AS theirs
            FROM json_each(:ours, '$.row') o FULL JOIN json_each(:theirs, '$.row') t ON t.key = o.key
            WHERE o.value IS NOT t.value ORDER BY coalesce(o.id, t.id)
            """;

    private static final String NAME = """
            SELECT coalesce(json_extract(:ours, '$.row.name'), CASE WHEN json_valid(:theirs)
                                                                 THEN json_extract(:theirs, '$.row.name') END, :key)
            """;

    private final Handle handle;
    private final SyncShapes shapes;
    private final SyncSql sql;
    private final MasterRows rows;
    private final MasterTake taking;

    MasterSync(Handle handle, SyncShapes shapes) {
        this.handle = handle;
        this.shapes = shapes;
        this.sql = new SyncSql(shapes.of(handle));
        this.rows = new MasterRows(handle, sql);
        this.taking = new MasterTake(handle, sql);
    }

    /** What this unit has to propose: not the rows of the whole city. Needs a transaction, as do the other changes. */
    public List<Proposal> proposals(int most) {
        return proposals(most, false);
    }

    /**
     * The oldest changes first. A change that was taken back, or that the centre has already, ends here.
     *
     * @param city also rows of the whole city: holidays, fasting months, regulations
     */
    public List<Proposal> proposals(int most, boolean city) {
        List<Proposal> found = new ArrayList<>();
        List<Proposal> open = handle.createQuery(OPEN).map((row, context) -> new Proposal(row.getLong("seq"),
                row.getString("kind"), row.getString("key"), 0, MasterRows.REMOVED, true)).list();
        for (Proposal one : open) {
            MasterKind kind = MasterKind.of(one.kind()).orElseThrow();
            if (found.size() == most) break;
            if (kind.city() && !city) continue;
            MasterRows.State state = rows.state(one.kind(), one.key());
            String here = rows.here(kind, one.key());
            if (rows.same(here, state.body())) end(one.seq());
            else
                found.add(new Proposal(one.seq(), one.kind(), one.key(), state.version(), here,
                        here.equals(MasterRows.REMOVED)));
        }
        return found;
    }

    private void end(long seq) {
        handle.createUpdate(END).bind("seq", seq).execute();
    }

    /**
     * Every row that is here is a proposal again, as if the centre had never been seen: it was restored from an older
     * backup. What it has unchanged ends when it is taken; what it has otherwise becomes a conflict.
     */
    public void proposeAll() {
        for (MasterKind kind : MasterKind.ALL)
            handle.execute("INSERT INTO proposal (kind, key) SELECT '" + kind.name() + "', " + kind.key() + " FROM "
                    + kind.table() + " t WHERE true ON CONFLICT DO NOTHING");
        handle.execute("DELETE FROM master_state");
    }

    /** The centre has it as this version. A change that was made meanwhile stays a proposal, on this version. */
    public void accepted(Proposal proposal, long version) {
        rows.seen(proposal.kind(), proposal.key(),
                new MasterRows.State(version, proposal.body(), proposal.removed()));
        end(proposal.seq());
    }

    /** The centre will not have it; it stands among what was refused until it is tried again or changed. */
    public void refused(Proposal proposal, String code, String why) {
        new OutboxTable(handle, shapes).refuse("MASTER", proposal.kind(), proposal.key(), proposal.key(), code, why);
        end(proposal.seq());
    }

    /** A row of the centre. Safe to repeat. What waited for it is kept with it. */
    public Arrival take(MasterRow row) {
        return SyncGate.shut(handle, () -> {
            Arrival arrival = taking.take(row);
            if (arrival == Arrival.APPLIED) settle(row);
            return arrival;
        });
    }

    private void settle(MasterRow row) {
        MasterKind.of(row.kind()).ifPresent(kind -> new Settling(handle, sql).rowsNeeding(kind.table() + " " + row
                .key()));
    }

    /**
     * The centre answered that its row is another one by now. Where both tell the same there is nothing to decide.
     *
     * @return whether a person has to decide
     */
    public boolean conflict(Proposal proposal, MasterRow theirs) {
        MasterKind kind = MasterKind.of(proposal.kind()).orElseThrow();
        if (rows.same(rows.here(kind, proposal.key()), theirs.removed() ? MasterRows.REMOVED : theirs.body())) {
            rows.seen(theirs);
            taking.settled(proposal.kind(), proposal.key());
            return false;
        }
        taking.conflict(theirs);
        return true;
    }

    /** Oldest first. */
    public List<MasterConflict> conflicts() {
        return new MasterConflicts(handle, rows).list();
    }

    /** What a conflict is about, as a person knows it: the name in the row, or else its key. */
    public String name(MasterConflict conflict) {
        return handle.createQuery(NAME).bind("ours", conflict.ours()).bind("theirs", conflict.theirs().body())
                .bind("key", conflict.key()).mapTo(String.class).one();
    }

    /** What the two sides of a conflict tell differently, in the order of the row. */
    public List<ValueDifference> differences(MasterConflict conflict) {
        MasterRow theirs = conflict.theirs();
        return handle.createQuery(DIFFERENCES).bind("ours", conflict.ours())
                .bind("theirs", theirs.removed() ? MasterRows.REMOVED : theirs.body())
                .map((row, context) -> new ValueDifference(row.getString("name"), row.getString("ours"),
                        row.getString("theirs")))
                .list();
    }

    /**
     * Ends a conflict. Ours becomes a proposal on their version, theirs becomes the row here; both sides and who decided
     * stay on record.
     */
    public void decide(long id, Choice choice, Authorship author) {
        MasterConflicts conflicts = new MasterConflicts(handle, rows);
        Optional<MasterConflict> found = conflicts.find(id);
        if (found.isEmpty()) return;
        MasterConflict conflict = found.get();
        conflicts.record(conflict, choice, author);
        conflicts.close(id);
        taking.settled(conflict.kind(), conflict.key());
        switch (choice) {
            case OURS -> {
                rows.seen(conflict.theirs());
                handle.createUpdate(PROPOSE).bind("kind", conflict.kind()).bind("key", conflict.key()).execute();
            }
            case THEIRS -> SyncGate.shut(handle, () -> {
                Arrival arrival = rows.applyReadable(conflict.theirs());
                if (arrival == Arrival.APPLIED) settle(conflict.theirs());
                return arrival;
            });
        }
    }
}
