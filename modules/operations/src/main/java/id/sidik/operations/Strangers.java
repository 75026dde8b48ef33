package id.sidik.operations;

import id.sidik.domain.MachineId;
import id.sidik.domain.MachineUser;
import id.sidik.domain.Pin;
import id.sidik.domain.PinAlias;
import id.sidik.store.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The PINs that lead to nobody: those with punches first, then those that only stand on a machine's list. */
final class Strangers {
    private record Place(MachineId machine, Pin pin) {}

    private final Tables tables;
    private final Map<MachineId, String> names;

    Strangers(Tables tables) {
        this.tables = tables;
        this.names = MachineNames.of(tables);
    }

    List<UnknownPin> list() {
        List<UnknownPin> found = new ArrayList<>();
        Set<Place> seen = new HashSet<>();
        for (id.sidik.store.UnknownPin pin : tables.punches().unknownPins()) {
            seen.add(new Place(pin.machine(), pin.pin()));
            found.add(new UnknownPin(pin.machine(), nameOf(pin.machine()), pin.pin(), pin.machineUserName(),
                    pin.count(), Optional.of(pin.first()), Optional.of(pin.last())));
        }
        List<PinAlias> aliases = tables.aliases().list();
        for (MachineUser user : tables.machineUsers().list()) {
            boolean removed = !names.containsKey(user.machine());
            if (removed || seen.contains(new Place(user.machine(), user.pin())) || isLinked(user, aliases)) continue;
            found.add(new UnknownPin(user.machine(), nameOf(user.machine()), user.pin(), user.name(), 0,
                    Optional.empty(), Optional.empty()));
        }
        return found;
    }

    /**
     * How many people they are: one PIN on several machines is one person, unless the machines have different names for
     * it.
     */
    static int people(List<UnknownPin> pins) {
        Map<Pin, Set<String>> names = new HashMap<>();
        for (UnknownPin pin : pins) {
            Set<String> known = names.computeIfAbsent(pin.pin(), _ -> new HashSet<>());
            String name = pin.nameOnMachine().strip().toLowerCase(Locale.ROOT);
            if (!name.isEmpty()) known.add(name);
        }
        return names.values().stream().mapToInt(known -> Math.max(1, known.size())).sum();
    }

    private static boolean isLinked(MachineUser user, List<PinAlias> aliases) {
        return aliases.stream().anyMatch(alias -> alias.pin().equals(user.pin())
                && alias.machine().map(user.machine()::equals).orElse(true));
    }

    private String nameOf(MachineId machine) {
        return names.getOrDefault(machine, machine.serial());
    }
}
