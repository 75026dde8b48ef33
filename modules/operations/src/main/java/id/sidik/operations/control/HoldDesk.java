package id.sidik.operations.control;

import id.sidik.operations.work.TroubleException;
import id.sidik.rules.UnitHold;
import id.sidik.store.KeptHold;
import java.time.YearMonth;
import java.util.List;

/** The hold of the whole unit's allowance: the amounts stand, their recommendation waits. */
public final class HoldDesk {
    /** @param waits whether the month is closed: its copy shows the change after a revision */
    public record Told(boolean waits) {}

    private final Room room;

    HoldDesk(Room room) {
        this.room = room;
    }

    public Hold of(YearMonth month) {
        List<KeptHold> said = room.records().read(tables -> tables.unitHolds().of(month));
        List<Hold.Said> history = said.stream().map(one -> new Hold.Said(one.held(), one.author().at(), one.author()
                .by(), one.author().reason())).toList();
        if (!said.isEmpty())
            return new Hold(month, said.getLast().held(), said.getLast().author().reason(), false, history);
        UnitHold ruled = room.months().regulation(month).unitHold();
        return new Hold(month, ruled.enabled(), ruled.reason(), ruled.enabled(), history);
    }

    /** @throws TroubleException PGW-201 without a reason, PGW-202 when it is held already */
    public Told hold(YearMonth month, String reason) {
        return tell(month, true, reason);
    }

    /** @throws TroubleException PGW-201 without a reason, PGW-203 when it is not held */
    public Told free(YearMonth month, String reason) {
        return tell(month, false, reason);
    }

    private Told tell(YearMonth month, boolean held, String reason) {
        if (reason.isBlank()) throw Room.trouble("PGW-201", "noReason");
        if (of(month).held() == held)
            throw held ? Room.trouble("PGW-202", "held", month) : Room.trouble("PGW-203", "notHeld", month);
        room.records().transact(tables -> {
            tables.unitHolds().add(new KeptHold(room.newId(), month, held, room.author(reason)));
            return month;
        });
        return new Told(room.closed().closed(month));
    }
}
