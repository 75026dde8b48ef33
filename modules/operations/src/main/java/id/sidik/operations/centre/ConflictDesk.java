package id.sidik.operations.centre;

import id.sidik.operations.base.Records;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.store.Authorship;
import id.sidik.store.MasterConflict;
import id.sidik.store.MasterConflict.Choice;
import id.sidik.store.Tables;
import id.sidik.store.ValueDifference;
import java.time.Clock;
import java.util.List;

/** Rows that were changed on both sides, until a person decides. */
public final class ConflictDesk {
    private final Records records;
    private final Clock clock;
    private final String operator;

    ConflictDesk(Records records, Clock clock, String operator) {
        this.records = records;
        this.clock = clock;
        this.operator = operator;
    }

    /** Oldest first. */
    public List<ConflictLine> list() {
        return records.read(tables -> tables.masters().conflicts().stream().map(each -> line(tables, each)).toList());
    }

    private static ConflictLine line(Tables tables, MasterConflict conflict) {
        return new ConflictLine(conflict.id(), conflict.kind(), tables.masters().name(conflict), conflict.theirs().by(),
                conflict.theirs().changedAt(), conflict.removedHere(), conflict.theirs().removed(),
                tables.masters().differences(conflict).stream().map(ConflictDesk::value).toList());
    }

    private static ConflictLine.Value value(ValueDifference difference) {
        return new ConflictLine.Value(difference.column(), difference.ours(), difference.theirs());
    }

    /**
     * Both sides and the reason stay on record; what was decided reaches the centre with the next meeting.
     *
     * @param ours whether this laptop's side holds
     * @throws TroubleException PST-110 without a reason
     */
    public void decide(long id, boolean ours, String reason) {
        if (reason.isBlank()) throw new TroubleException(Trouble.of("PST-110", "trouble.centre.noReason"));
        records.transact(tables -> {
            tables.masters().decide(id, ours ? Choice.OURS : Choice.THEIRS,
                    new Authorship(clock.instant(), operator, reason.strip()));
            return id;
        });
    }
}
