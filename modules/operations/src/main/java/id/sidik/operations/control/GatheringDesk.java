package id.sidik.operations.control;

import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.GatheringKind;
import id.sidik.operations.work.TroubleException;
import id.sidik.store.KeptGathering;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * Presence lists of roll calls and ceremonies. They stand in R12; the list of a morning is what a regulation goes by
 * whose roll call is proved by a list.
 */
public final class GatheringDesk {
    /** @param waits whether the month is closed: what was judged of it stays until a revision */
    public record Told(boolean waits) {}

    private final Room room;

    GatheringDesk(Room room) {
        this.room = room;
    }

    /** By day. */
    public List<Gathering> of(YearMonth month) {
        return room.records().read(tables -> tables.gatherings().between(month.atDay(1), month.plusMonths(1).atDay(1)))
                .stream().map(one -> new Gathering(one.day(), one.kind(), one.name(), one.people(), one.author().by(),
                        one.author().reason()))
                .toList();
    }

    /** Who served on a day, in printed order. */
    public List<Employee> serving(LocalDate day) {
        return room.records().read(tables -> tables.employees().list()).stream().filter(one -> one.activeOn(day))
                .toList();
    }

    /**
     * Of two lists of one day, kind and name the later holds.
     *
     * @param people who had to come, with whether they did
     * @param note   may be blank
     * @throws TroubleException PGW-301 when nobody had to, PGW-302 of a day to come, PGW-303 for a ceremony without name
     */
    public Told enter(LocalDate day, GatheringKind kind, String name, Map<EmployeeId, Boolean> people, String note) {
        if (people.isEmpty()) throw Room.trouble("PGW-301", "noList", day);
        if (day.isAfter(room.today())) throw Room.trouble("PGW-302", "listTooEarly", day);
        if (kind == GatheringKind.CEREMONY && name.isBlank()) throw Room.trouble("PGW-303", "noCeremony");
        return keep(day, kind, name, people, note);
    }

    /** @throws TroubleException PGW-201 without a reason, PGW-304 when there is no such list */
    public Told takeBack(LocalDate day, GatheringKind kind, String name, String reason) {
        if (reason.isBlank()) throw Room.trouble("PGW-201", "noReason");
        if (of(YearMonth.from(day)).stream().noneMatch(one -> one.day().equals(day) && one.kind() == kind && one.name()
                .equalsIgnoreCase(name.strip()))) throw Room.trouble("PGW-304", "noSuchList", day);
        return keep(day, kind, name, Map.of(), reason);
    }

    private Told keep(LocalDate day, GatheringKind kind, String name, Map<EmployeeId, Boolean> people, String note) {
        room.records().transact(tables -> {
            tables.gatherings().add(new KeptGathering(room.newId(), day, kind, name.strip(), people, room.author(
                    note)));
            return day;
        });
        return new Told(room.closed().closed(YearMonth.from(day)));
    }
}
