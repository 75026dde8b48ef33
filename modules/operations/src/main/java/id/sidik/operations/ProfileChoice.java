package id.sidik.operations;

import id.sidik.domain.MachineId;
import id.sidik.domain.MachineProfile;
import id.sidik.store.Tables;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which profile holds for which machine. */
final class ProfileChoice {
    private ProfileChoice() {}

    /** @param name large and small letters are one */
    static Optional<MachineProfile> named(Tables tables, String name) {
        return tables.profiles().list().stream().filter(each -> each.name().equalsIgnoreCase(name.strip())).findFirst();
    }

    /** The one chosen for the machine, else the only one of the unit. */
    static Optional<MachineProfile> of(Tables tables, MachineId machine) {
        List<MachineProfile> all = tables.profiles().list();
        Optional<MachineProfile> chosen = tables.profiles().chosen(machine)
                .flatMap(id -> all.stream().filter(each -> each.id().equals(id)).findFirst());
        return chosen.or(() -> all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty());
    }

    /** Plain texts by key that this machine is to have. */
    static Map<String, String> wanted(Tables tables, MachineId machine) {
        Map<String, String> wanted = new LinkedHashMap<>();
        of(tables, machine).ifPresent(profile -> wanted.putAll(profile.values()));
        tables.profiles().exceptions(machine).forEach((key, own) -> {
            wanted.remove(key);
            own.ifPresent(text -> wanted.put(key, text));
        });
        return wanted;
    }
}
