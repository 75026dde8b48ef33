package id.sidik.operations;

import id.sidik.devices.lan.Mac;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.Road;
import id.sidik.store.Sighting;
import id.sidik.store.Tables;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The machines of the list as a scan knows them again: by serial number, by card, by address. */
record KnownMachines(List<Machine> list, Map<Mac, MachineId> cards) {
    static KnownMachines of(Tables tables) {
        Map<Mac, MachineId> cards = new HashMap<>();
        for (Sighting seen : tables.sightings().cards())
            if (MachineId.isValid(seen.serial()))
                Mac.parse(seen.mac()).ifPresent(mac -> cards.put(mac, new MachineId(seen.serial())));
        return new KnownMachines(tables.machines().list(), Map.copyOf(cards));
    }

    Optional<Machine> by(MachineId id) {
        return list.stream().filter(machine -> machine.id().equals(id)).findFirst();
    }

    /** The machine that had this card when it was last seen. */
    Optional<Machine> by(Mac card) {
        return Optional.ofNullable(cards.get(card)).flatMap(this::by);
    }

    /** The card that a machine was last seen with. */
    Optional<Mac> cardOf(MachineId id) {
        return cards.entrySet().stream().filter(each -> each.getValue().equals(id)).map(Map.Entry::getKey).findFirst();
    }

    Optional<Machine> at(String host, int port) {
        return list.stream().filter(machine -> isAt(machine, host, port)).findFirst();
    }

    static boolean isAt(Machine machine, String host, int port) {
        return machine.road() instanceof Road.Network road && road.host().equals(host) && road.port() == port;
    }
}
