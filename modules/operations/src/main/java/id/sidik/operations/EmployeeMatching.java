package id.sidik.operations;

import id.sidik.domain.Employee;
import id.sidik.domain.Pin;
import id.sidik.domain.PinAlias;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the person whom a row of a file speaks of among those who are known. */
final class EmployeeMatching {
    private final Map<String, Employee> byNumber = new HashMap<>();
    private final Map<String, Employee> byName = new HashMap<>();
    private final Map<Pin, Employee> byPin = new HashMap<>();

    EmployeeMatching(List<PersonRow> people) {
        for (PersonRow person : people) {
            Employee employee = person.employee();
            if (!employee.number().isBlank()) byNumber.put(employee.number(), employee);
            byName.merge(plain(employee.name()), employee, (one, other) -> one);
            for (PinAlias alias : person.pins()) {
                if (alias.machine().isEmpty()) byPin.put(alias.pin(), employee);
            }
        }
    }

    /** By number; a person without a number by name. */
    Optional<Employee> find(Employee read) {
        if (!read.number().isBlank() && byNumber.containsKey(read.number()))
            return Optional.of(byNumber.get(read.number()));
        return Optional.ofNullable(byName.get(plain(read.name())))
                .filter(known -> known.number().isBlank() || read.number().isBlank());
    }

    /** Whose PIN this already is on every machine. */
    Optional<Employee> holder(Pin pin) {
        return Optional.ofNullable(byPin.get(pin));
    }

    private static String plain(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
    }
}
