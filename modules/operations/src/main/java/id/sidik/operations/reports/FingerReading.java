package id.sidik.operations.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import id.sidik.domain.Employee;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.PinAlias;
import id.sidik.domain.ReportLook;
import id.sidik.reporting.FingerReport;
import id.sidik.reporting.FingerRow;
import id.sidik.rules.Regulation;
import id.sidik.store.KeptFinger;
import id.sidik.store.Membership;
import id.sidik.store.Snapshot;
import id.sidik.store.Tables;

/** R16: everybody who serves today, with PIN and fingers on each machine where he or she is, or should be. */
final class FingerReading {
    private final LocalDate today;
    private final Regulation regulation;
    private final List<Machine> machines;
    private final List<Employee> employees;
    private final List<PinAlias> aliases;
    private final Set<Membership> members;
    /** Fingers of the last backup by PIN; not there for a machine without one. */
    private final Map<MachineId, Map<String, Integer>> fingers = new HashMap<>();

    FingerReading(Tables tables, Regulation regulation, LocalDate today) {
        this.today = today;
        this.regulation = regulation;
        machines = tables.machines().list();
        employees = tables.employees().list();
        aliases = tables.aliases().list();
        members = new HashSet<>(tables.memberships().list());
        for (Machine machine : machines)
            tables.snapshots().latest(machine.id()).ifPresent(last -> fingers.put(machine.id(), count(tables, last)));
    }

    private static Map<String, Integer> count(Tables tables, Snapshot last) {
        Map<String, Integer> counted = new HashMap<>();
        for (KeptFinger finger : tables.snapshots().fingers(last)) counted.merge(finger.pin().text(), 1, Integer::sum);
        return counted;
    }

    FingerReport report(Parts parts, ReportLook look) {
        return new FingerReport(today, regulation.title(), parts.of(rows(), FingerRow::person, look));
    }

    /** In printed order, then machine by machine. */
    List<FingerRow> rows() {
        List<FingerRow> rows = new ArrayList<>();
        for (Employee employee : employees) if (employee.activeOn(today)) rows.addAll(rows(employee));
        return rows;
    }

    private List<FingerRow> rows(Employee employee) {
        List<FingerRow> rows = new ArrayList<>();
        for (Machine machine : machines) {
            boolean member = members.stream().anyMatch(each -> each.employee().equals(employee.id()) && each.machine()
                    .equals(machine.id()));
            Optional<String> pin = pin(employee, machine.id());
            boolean there = pin.filter(each -> on(machine.id()).containsKey(each)).isPresent();
            if (member || there)
                rows.add(new FingerRow(Roll.person(employee), machine.name(), pin.orElse(""), fingers(machine.id(),
                        pin), member, regulation.enrolment().maxFingers()));
        }
        return rows.isEmpty() ? List.of(nowhere(employee)) : rows;
    }

    private Map<String, Integer> on(MachineId machine) {
        return fingers.getOrDefault(machine, Map.of());
    }

    private OptionalInt fingers(MachineId machine, Optional<String> pin) {
        if (!fingers.containsKey(machine)) return OptionalInt.empty();
        return OptionalInt.of(pin.map(each -> on(machine).getOrDefault(each, 0)).orElse(0));
    }

    private FingerRow nowhere(Employee employee) {
        String pins = aliases.stream().filter(each -> each.employee().equals(employee.id()) && holds(each)).map(
                each -> each.pin().text()).distinct().reduce((one, other) -> one + ", " + other).orElse("");
        return new FingerRow(Roll.person(employee), "", pins, OptionalInt.empty(), false, regulation.enrolment()
                .maxFingers());
    }

    private boolean holds(PinAlias alias) {
        return alias.from().map(first -> !today.isBefore(first)).orElse(true) && alias.until().map(
                last -> !today.isAfter(last)).orElse(true);
    }

    /** A number of the machine's own before a general one. */
    private Optional<String> pin(Employee employee, MachineId machine) {
        return aliases.stream().filter(each -> each.employee().equals(employee.id()) && each.holds(machine, today))
                .min(Comparator.comparing((PinAlias each) -> each.machine().isEmpty())).map(each -> each.pin().text());
    }
}
