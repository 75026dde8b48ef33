package id.sidik.operations;

import id.sidik.devices.Capability;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The machine whose fault is looked for.
 *
 * @param id    empty for an address that no machine of the list has
 * @param host  an IPv4 address or a name
 * @param known what was learned of it
 */
record Patient(Optional<MachineId> id, String name, String host, int port, int commKey, ZoneId zone,
        Optional<Capability> known) {
    static Patient of(Machine machine, Optional<Capability> known) {
        return new Patient(Optional.of(machine.id()), machine.name(), machine.host(), machine.port(),
                machine.commKey(), machine.zone(), known);
    }

    String place() {
        return host + ":" + port;
    }

    Patient at(String address) {
        return new Patient(id, name, address, port, commKey, zone, known);
    }
}
