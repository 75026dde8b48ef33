package id.sidik.store;

import id.sidik.domain.MachineId;
import id.sidik.domain.Punch;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Every punch ever told by a machine, append-only: machine, PIN and local second make a punch, whatever road it came by
 * and how often. Who a PIN was on the day of a punch is found by its aliases: one for the machine itself wins over one
 * for all machines, then the one that began later; never more than one.
 */
public final class PunchJournal {
    private final Handle handle;

    PunchJournal(Handle handle) {
        this.handle = handle;
    }

    /** Safe to repeat: a punch already kept is left alone. Every machine of the list was saved before. */
    public Appended append(List<Punch> punches) {
        return new PunchAppend(handle.getConnection()).append(punches);
    }

    /** How many of these are in the journal, each looked up by its natural key. */
    public long countPresent(List<Punch> punches) {
        return new PunchPresence(handle.getConnection()).punches(punches);
    }

    /** Of these punches of a machine's report those that the machine has not told to the second by another road. */
    public List<Punch> untold(MachineId machine, List<Punch> reported) {
        return PunchMinutes.untold(handle, machine, reported);
    }

    /** In the order of time; without the minutes of a report that were told to the second as well. */
    public List<Punch> between(LocalDate from, LocalDate toExclusive) {
        return rowsBetween(from, toExclusive).stream().map(PunchRow::punch).toList();
    }

    /** As {@link #between}, with the person of each. */
    public List<PunchRow> rowsBetween(LocalDate from, LocalDate toExclusive) {
        return PunchMinutes.without(new PunchWalk(handle).between(from, toExclusive));
    }

    /** As {@link #rowsBetween}, but machine by machine and PIN by PIN, each in the order of time. */
    public List<PunchRow> rowsByBadge(LocalDate from, LocalDate toExclusive) {
        return PunchMinutes.without(new PunchWalk(handle).byBadge(from, toExclusive));
    }

    public long count(PunchFilter filter) {
        return new PunchSearch(handle).count(filter);
    }

    /** @param offset rows to leave out at the start, 0 or more @param limit at most so many, 0 or more */
    public List<PunchRow> page(PunchFilter filter, PunchSort sort, int offset, int limit) {
        return new PunchSearch(handle).page(filter, sort, offset, limit);
    }

    /** PINs with punches of days on which they belong to nobody, with the count of these punches. */
    public List<UnknownPin> unknownPins() {
        return new UnknownPins(handle).list();
    }

    /** How many {@link #unknownPins()} this machine has. */
    public long countUnknownPins(MachineId machine) {
        return new UnknownPins(handle).count(machine);
    }
}
