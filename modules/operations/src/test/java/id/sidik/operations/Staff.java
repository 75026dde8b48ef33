package id.sidik.operations;

import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeKind;
import id.sidik.domain.MachineId;
import id.sidik.domain.Pin;
import id.sidik.domain.PinAlias;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Made-up people and the PINs that lead to them. */
public final class Staff {
    private Staff() {}

    public static Employee employee(Office office, String name, int order) {
        return serving(office, name, order, null, null);
    }

    public static Employee serving(Office office, String name, int order, @Nullable String from,
            @Nullable String until) {
        return new Employee(office.people().newId(), "", name, "", "", EmployeeKind.NON_ASN, "", "", order, day(from),
                day(until));
    }

    /** Somebody who has this PIN on every machine, always. */
    public static Employee saved(Office office, String name, int order, String... pins) {
        Employee employee = employee(office, name, order);
        office.people().save(employee, java.util.Arrays.stream(pins).map(pin -> alias(employee, null, pin, null, null))
                .toList());
        return employee;
    }

    public static PinAlias alias(Employee employee, @Nullable String machine, String pin, @Nullable String from,
            @Nullable String until) {
        return new PinAlias(employee.id(), Optional.ofNullable(machine).map(MachineId::new), new Pin(pin), day(from),
                day(until));
    }

    public static List<String> names(Office office) {
        return office.people().list().stream().map(row -> row.employee().name()).toList();
    }

    private static Optional<LocalDate> day(@Nullable String text) {
        return Optional.ofNullable(text).map(LocalDate::parse);
    }
}
