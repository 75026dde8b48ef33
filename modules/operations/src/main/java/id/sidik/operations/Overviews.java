package id.sidik.operations;

import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.operations.MachineInfo.Gauge;
import id.sidik.operations.MachineRow.Capabilities;
import id.sidik.operations.base.Records;
import id.sidik.store.Contact;
import id.sidik.store.KeptClearing;
import id.sidik.store.Tables;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Tells of a machine what the store knows. */
final class Overviews {
    private static final int CONTACTS = 200;
    private static final int DAYS = 30;

    private final Records records;
    private final ClockDesk clocks;
    private final Clock clock;

    Overviews(Records records, ClockDesk clocks, Clock clock) {
        this.records = records;
        this.clocks = clocks;
        this.clock = clock;
    }

    MachineOverview of(Machine machine) {
        return new MachineOverview(records.read(tables -> gauges(tables, machine)),
                clocks.moments(machine.id(), DAYS), clocks.settings(machine.id(), 1).stream().findFirst(),
                clocks.rule(machine.id()), clocks.ownRule(machine.id()).isPresent());
    }

    private List<Gauge> gauges(Tables tables, Machine machine) {
        Optional<Capabilities> told = tables.machines().capability(machine.id())
                .map(text -> CapabilityText.read(text).shown());
        OptionalLong held = held(tables, machine.id());
        if (told.isEmpty() || held.isEmpty()) return List.of();
        List<Gauge> gauges = new ArrayList<>();
        long used = held.getAsLong();
        long free = Math.max(0, told.get().capacity() - used);
        LocalDate today = LocalDate.ofInstant(clock.instant(), machine.zone());
        add(gauges, "punches", used, told.get().capacity(),
                Forecast.weeksLeft(tables, machine.id(), today, free));
        long people = tables.machineUsers().list().stream().filter(user -> user.machine().equals(machine.id()))
                .count();
        add(gauges, "users", people, told.get().userCapacity(), OptionalLong.empty());
        add(gauges, "fingers", told.get().fingers(), told.get().fingerCapacity(), OptionalLong.empty());
        return List.copyOf(gauges);
    }

    /** Punches on the machine after the last whole pull, or after the clearing that came later. */
    static OptionalLong held(Tables tables, MachineId machine) {
        Optional<Contact> last = tables.contacts().history(machine, CONTACTS).stream()
                .filter(contact -> contact.result().good()).findFirst();
        if (last.isEmpty()) return OptionalLong.empty();
        Optional<KeptClearing> cleared = tables.clearings().history(machine, 1).stream()
                .filter(minutes -> !minutes.at().isBefore(last.get().at())).findFirst();
        return cleared.isPresent()
                ? OptionalLong.of(cleared.get().countAfter().orElse(0))
                : OptionalLong.of(last.get().machineCount().orElse(last.get().read()));
    }

    private static void add(List<Gauge> gauges, String kind, long used, long capacity, OptionalLong weeks) {
        if (capacity > 0) gauges.add(new Gauge(kind, used, capacity, weeks));
    }
}
