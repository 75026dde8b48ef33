package id.sidik.operations;

import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.MachineId;
import id.sidik.domain.PinAlias;
import id.sidik.operations.base.Records;
import id.sidik.store.Tables;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who stands behind the PINs of one machine on one day: the office's people first, then the machine's own names. */
final class LiveNames {
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, EmployeeId> employees = new HashMap<>();

    static LiveNames of(Records records, MachineId machine, LocalDate day) {
        return records.read(tables -> new LiveNames().read(tables, machine, day));
    }

    private LiveNames read(Tables tables, MachineId machine, LocalDate day) {
        tables.machineUsers().list().stream().filter(user -> user.machine().equals(machine))
                .forEach(user -> names.put(user.pin().text(), user.name()));
        Map<EmployeeId, Employee> people = tables.employees().list().stream()
                .collect(Collectors.toMap(Employee::id, person -> person));
        // an alias for this very machine wins over one for all
        tables.aliases().list().stream().filter(alias -> holds(alias, machine, day))
                .sorted(Comparator.comparing(alias -> alias.machine().isPresent()))
                .filter(alias -> people.containsKey(alias.employee()))
                .forEach(alias -> {
                    names.put(alias.pin().text(), people.get(alias.employee()).fullName());
                    employees.put(alias.pin().text(), alias.employee());
                });
        return this;
    }

    private static boolean holds(PinAlias alias, MachineId machine, LocalDate day) {
        return alias.machine().map(machine::equals).orElse(true) && alias.from().map(from -> !from.isAfter(day))
                .orElse(true) && alias.until().map(until -> !until.isBefore(day)).orElse(true);
    }

    /** Empty for a PIN that leads to nobody of the office. */
    Optional<EmployeeId> employee(String pin) {
        return Optional.ofNullable(employees.get(pin));
    }

    /** Blank for a stranger. */
    String of(String pin) {
        return names.getOrDefault(pin, "");
    }
}
