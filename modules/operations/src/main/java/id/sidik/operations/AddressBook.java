package id.sidik.operations;

import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.store.Deed;
import id.sidik.store.Tables;
import id.sidik.store.UuidV7;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Saves machines of the list and remembers for ever when one of them was given another address, and by whom. */
record AddressBook(Clock clock, String operator) {
    static final String KIND = "ADDRESS";
    private static final int SEARCHED = 50;

    void save(Tables tables, Machine machine) {
        Optional<Machine> before = tables.machines().find(machine.id());
        tables.machines().save(machine);
        if (before.isEmpty() || before.get().road().equals(machine.road())) return;
        Instant now = clock.instant();
        tables.deeds().add(new Deed(UuidV7.at(now), machine.id(), now, operator, KIND,
                text(before.get()) + " → " + text(machine), Deeds.DONE, List.of()));
    }

    private static String text(Machine machine) {
        String road = RoadText.of(machine.road());
        return road.isBlank() ? machine.road().toString() : road;
    }

    /** When a person last gave the machine an address. */
    static Optional<Instant> chosen(Tables tables, MachineId machine) {
        return tables.deeds().history(machine, SEARCHED).stream().filter(deed -> deed.kind().equals(KIND))
                .map(Deed::at).findFirst();
    }
}
