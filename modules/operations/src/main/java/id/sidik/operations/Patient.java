package id.sidik.operations;

import id.sidik.devices.Capability;
import id.sidik.devices.SerialLine;
import id.sidik.devices.Transport;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.Road;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The machine whose fault is looked for.
 *
 * @param id    empty for a road that no machine of the list has
 * @param known what was learned of it
 * @param signs what the store knows of it; empty for a machine that is not in the list
 */
record Patient(Optional<MachineId> id, String name, Road road, int commKey, ZoneId zone, Optional<Capability> known,
        Optional<LastSigns> signs) {
    static Patient of(Machine machine, Optional<Capability> known) {
        return new Patient(Optional.of(machine.id()), machine.name(), machine.road(), machine.commKey(),
                machine.zone(), known, Optional.empty());
    }

    Patient with(LastSigns told) {
        return new Patient(id, name, road, commKey, zone, known, Optional.of(told));
    }

    /** An IPv4 address or a name; blank where the road has none. */
    String host() {
        return switch (road) {
            case Road.Network network -> network.host();
            case Road.WebService service -> service.host();
            case Road.Serial _,Road.Push _,Road.Disk _ -> "";
        };
    }

    /** Of the address; the factory setting where the road has none. */
    int port() {
        return switch (road) {
            case Road.Network network -> network.port();
            case Road.WebService service -> service.port();
            case Road.Serial _,Road.Push _,Road.Disk _ -> Machine.DEFAULT_PORT;
        };
    }

    String place() {
        return road.toString();
    }

    /** The name of its place has turned out to be this address. */
    Patient at(String address) {
        Road there = switch (road) {
            case Road.Network(String _, int port) -> new Road.Network(address, port);
            case Road.WebService(String _, int port) -> new Road.WebService(address, port);
            case Road.Serial _,Road.Push _,Road.Disk _ -> road;
        };
        return new Patient(id, name, there, commKey, zone, known, signs);
    }

    /** A serial line on which it has answered. */
    Patient on(SerialLine line) {
        Capability learned = known.orElseGet(() -> Capability.assumed(Transport.SERIAL)).on(Optional.of(line));
        return new Patient(id, name, road, commKey, zone, Optional.of(learned), signs);
    }
}
