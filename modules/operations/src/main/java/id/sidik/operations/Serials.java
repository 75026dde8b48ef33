package id.sidik.operations;

import id.sidik.devices.MachineIdentity;
import id.sidik.domain.MachineId;
import java.util.Optional;

/** By what a machine is known again. */
final class Serials {
    private Serials() {}

    /** Its serial number; a machine that tells none is known by its network card. */
    static Optional<MachineId> of(MachineIdentity identity) {
        String serial = identity.serial().strip().replaceAll("\\s+", "-");
        if (MachineId.isValid(serial)) return Optional.of(new MachineId(serial));
        String card = "MAC-" + identity.mac().replaceAll("[^0-9A-Fa-f]", "");
        return card.length() == "MAC-".length() + 12 ? Optional.of(new MachineId(card)) : Optional.empty();
    }

    /** A name to begin with: the model and the end of the serial number. */
    static String suggestedName(MachineIdentity identity, MachineId id) {
        return suggestedName(identity.name(), id);
    }

    static String suggestedName(String model, MachineId id) {
        String serial = id.serial();
        String end = serial.substring(Math.max(0, serial.length() - 4));
        return model.isBlank() ? serial : model.strip() + " " + end;
    }
}
