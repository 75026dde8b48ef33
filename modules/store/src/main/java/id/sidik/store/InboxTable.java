package id.sidik.store;

import id.sidik.domain.Punch;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** What comes from the centre. Nothing of it goes back, nothing is kept twice, nothing that cannot be kept is lost. */
public final class InboxTable {
    private static final String STRANGER = """
            INSERT INTO machine (serial, name, road, host, port, comm_key, zone, hidden)
            VALUES (:serial, :serial, 'DISK', '', 4370, 0, :zone, 1) ON CONFLICT (serial) DO NOTHING
            """;

    private final Handle handle;
    private final SyncSql sql;
    private final IncomingRows aside;

    InboxTable(Handle handle, SyncShapes shapes) {
        this.handle = handle;
        this.sql = new SyncSql(shapes.of(handle));
        this.aside = new IncomingRows(handle);
    }

    /** Safe to repeat. What waited for this fact is kept with it. */
    public Arrival fact(InFact fact) {
        return SyncGate.shut(handle, () -> {
            InboxFacts facts = new InboxFacts(handle, sql);
            Arrival arrival = facts.take(fact);
            if ((arrival == Arrival.APPLIED || arrival == Arrival.KNOWN) && aside.anything())
                facts.named(fact).ifPresent(new Settling(handle, sql)::rowsNeeding);
            return arrival;
        });
    }

    /**
     * Safe to repeat. A machine that is not in the list is kept hidden, as a removed one is, until its own row comes.
     */
    public Appended punches(List<Punch> punches) {
        return SyncGate.shut(handle, () -> {
            strangers(punches);
            return new PunchAppend(handle.getConnection()).append(punches);
        });
    }

    /** As {@link #punches}, but those that are new here wait to be sent. */
    Appended waiting(List<Punch> punches) {
        SyncGate.shut(handle, () -> {
            strangers(punches);
            return punches;
        });
        return new PunchAppend(handle.getConnection()).append(punches);
    }

    private void strangers(List<Punch> punches) {
        punches.stream().map(punch -> List.of(punch.machine().serial(), punch.zone().getId())).distinct()
                .forEach(each -> handle.createUpdate(STRANGER).bind("serial", each.getFirst())
                        .bind("zone", each.getLast()).execute());
    }

    /**
     * Punches of own people on machines of other units, and who the PINs there are on those days. Safe to repeat; a
     * number that nobody here has names nobody, and its days are asked for again.
     *
     * @param marks of the days that these are all the visits of
     */
    public Appended visits(List<VisitedPunch> visits, Map<LocalDate, String> marks) {
        Appended appended = punches(visits.stream().map(VisitedPunch::punch).toList());
        SyncLog log = new SyncLog(handle);
        return SyncGate.shut(handle, () -> {
            Set<LocalDate> strangers = new InboxVisits(handle).name(visits);
            marks.forEach((day, mark) -> {
                if (!strangers.contains(day)) log.visited(day, mark);
            });
            return appended;
        });
    }

    /** What is put aside, in the order in which it came. */
    public List<Aside> aside() {
        return aside.aside();
    }

    /** Tries everything once more that is put aside: after a new version of the program, or rows made by hand. */
    public int retry() {
        return aside.anything() ? SyncGate.shut(handle, () -> new Settling(handle, sql).all()) : 0;
    }
}
