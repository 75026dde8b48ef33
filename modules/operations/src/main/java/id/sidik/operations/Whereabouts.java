package id.sidik.operations;

import id.sidik.domain.Machine;
import id.sidik.domain.Road;
import id.sidik.store.Sighting;
import id.sidik.store.Tables;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where machines of the network were seen, and whether that fits the list. */
final class Whereabouts {
    private static final Duration REMEMBERED = Duration.ofDays(30);
    /** So long two that took turns at an address are told of. */
    private static final Duration TURNS = Duration.ofDays(7);

    private Whereabouts() {}

    /**
     * A machine answered, or came by, from a host.
     *
     * @param host of the machine; its port is the one that the list has, because only scans see another
     */
    static void saw(Tables tables, Machine machine, String host, Instant now) {
        if (machine.road() instanceof Road.Network(String _, int port))
            tables.sightings().saw(host, port, machine.id().serial(), "", now);
    }

    /** Empty where all is as the list has it, and for machines of other roads. */
    static Optional<MachinePlace> of(Tables tables, Machine machine, Instant now) {
        if (!(machine.road() instanceof Road.Network at)) return Optional.empty();
        Instant since = now.minus(REMEMBERED);
        return moved(tables, machine, at, since).or(() -> clash(tables, machine, at, since, now.minus(TURNS)))
                .filter(place -> AddressBook.chosen(tables, machine.id()).filter(chosen -> !place.at().isAfter(chosen))
                        .isEmpty());
    }

    private static Optional<MachinePlace> moved(Tables tables, Machine machine, Road.Network at, Instant since) {
        List<Sighting> own = tables.sightings().of(machine.id());
        Optional<Instant> here = own.stream().filter(seen -> isAt(seen, at)).map(Sighting::last).findFirst();
        return own.stream().filter(seen -> !isAt(seen, at) && seen.last().isAfter(since))
                .filter(seen -> here.isEmpty() || seen.last().isAfter(here.get()))
                .max(Comparator.comparing(Sighting::last))
                .map(seen -> new MachinePlace(MachinePlace.Kind.MOVED, seen.host(), seen.port(), "", seen.last()));
    }

    /** Somebody else answered at the address after the machine had answered there. */
    private static Optional<MachinePlace> clash(Tables tables, Machine machine, Road.Network at, Instant since,
            Instant turns) {
        List<Sighting> here = tables.sightings().at(at.host(), at.port(), since);
        List<Sighting> own = here.stream().filter(seen -> seen.serial().equals(machine.id().serial())).toList();
        if (own.isEmpty()) return Optional.empty();
        Instant first = own.stream().map(Sighting::first).min(Comparator.naturalOrder()).orElseThrow();
        Instant last = own.stream().map(Sighting::last).max(Comparator.naturalOrder()).orElseThrow();
        return here.stream().filter(seen -> other(seen, own)).filter(seen -> seen.last().isAfter(first))
                .filter(seen -> seen.last().isAfter(last) || seen.last().isAfter(turns))
                .max(Comparator.comparing(Sighting::last))
                .map(seen -> new MachinePlace(MachinePlace.Kind.CLASH, at.host(), at.port(),
                        seen.serial().isBlank() ? seen.mac() : seen.serial(), seen.last()));
    }

    /** Another serial number; where none was told, a card that is not the machine's. */
    private static boolean other(Sighting seen, List<Sighting> own) {
        if (!seen.serial().isBlank()) return !seen.serial().equals(own.getFirst().serial());
        List<String> cards = own.stream().map(Sighting::mac).filter(mac -> !mac.isBlank()).toList();
        return !cards.isEmpty() && !cards.contains(seen.mac());
    }

    private static boolean isAt(Sighting seen, Road.Network at) {
        return seen.host().equals(at.host()) && seen.port() == at.port();
    }
}
