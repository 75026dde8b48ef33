package id.sidik.operations;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.MachineId;
import id.sidik.domain.Pin;
import id.sidik.domain.PinAlias;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whose PIN it was, on a machine, on a day. An alias for the machine itself wins over one for all machines. */
final class AliasIndex {
    private final Map<Pin, List<PinAlias>> byPin;

    AliasIndex(List<PinAlias> aliases) {
        Comparator<PinAlias> ownMachineFirst = Comparator.comparing(alias -> alias.machine().isEmpty());
        byPin = aliases.stream().sorted(ownMachineFirst).collect(Collectors.groupingBy(PinAlias::pin));
    }

    Optional<EmployeeId> find(MachineId machine, Pin pin, LocalDate day) {
        return byPin.getOrDefault(pin, List.of()).stream().filter(alias -> alias.holds(machine, day)).findFirst()
                .map(PinAlias::employee);
    }
}
