package id.sidik.operations;

import id.sidik.domain.MachineId;
import id.sidik.store.Tables;
import java.util.List;

/** To whom messages were shown from here: machines take it and never tell it. */
final class MessageOwners {
    private MessageOwners() {}

    static List<String> of(Tables tables, MachineId machine, int message) {
        return tables.settings().get(key(machine, message)).map(text -> List.of(text.split(" "))).orElse(List.of());
    }

    static void keep(Tables tables, MachineId machine, int message, List<String> pins) {
        if (pins.isEmpty()) tables.settings().remove(key(machine, message));
        else
            tables.settings().put(key(machine, message), String.join(" ", pins));
    }

    private static String key(MachineId machine, int message) {
        return "message/" + machine.serial() + "/" + message;
    }
}
