package id.sidik.operations;

import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.Machine;
import id.sidik.operations.FingerCheck.Holder;
import id.sidik.operations.FingerCheck.Surplus;
import id.sidik.operations.FingerCheck.Twin;
import id.sidik.rules.Regulation;
import id.sidik.store.KeptFinger;
import id.sidik.store.PersonFinger;
import id.sidik.store.Snapshot;
import id.sidik.store.Tables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks through the last backup of every machine and the fingers that stand for people. */
final class FingerReview {
    /** A finger on a machine with the mark of its template. */
    private record Seen(Holder holder, String mark) {
        /** People are told apart by who they are, strangers by machine and PIN. */
        String person() {
            return holder.employee().map(EmployeeId::value)
                    .orElseGet(() -> holder.machine().id() + " " + holder.pin());
        }
    }

    private final Tables tables;
    private final Regulation regulation;
    private final LocalDate today;
    private final List<Seen> seen = new ArrayList<>();
    private final List<Machine> unread = new ArrayList<>();

    FingerReview(Tables tables, Regulation regulation, LocalDate today) {
        this.tables = tables;
        this.regulation = regulation;
        this.today = today;
        tables.machines().list().forEach(this::look);
    }

    private void look(Machine machine) {
        Optional<Snapshot> last = tables.snapshots().latest(machine.id());
        if (last.isEmpty()) {
            unread.add(machine);
            return;
        }
        Map<String, Employee> owners = DesiredState.owners(tables, machine.id(), today);
        for (KeptFinger finger : tables.snapshots().fingers(last.get())) {
            Optional<Employee> owner = Optional.ofNullable(owners.get(finger.pin().text()));
            seen.add(new Seen(new Holder(machine, finger.pin().text(), owner.map(Employee::id),
                    owner.map(Employee::fullName).orElse(""), finger.finger()), finger.mark()));
        }
    }

    FingerCheck check() {
        List<Employee> serving = tables.employees().list().stream().filter(each -> each.activeOn(today)).toList();
        Set<EmployeeId> withFinger = tables.fingers().stock().stream().map(PersonFinger::employee)
                .collect(Collectors.toCollection(HashSet::new));
        seen.forEach(each -> each.holder().employee().ifPresent(withFinger::add));
        Set<EmployeeId> withPin = tables.aliases().list().stream()
                .filter(alias -> alias.from().map(day -> !today.isBefore(day)).orElse(true)
                        && alias.until().map(day -> !today.isAfter(day)).orElse(true))
                .map(alias -> alias.employee()).collect(Collectors.toSet());
        return new FingerCheck(regulation.title(), regulation.enrolment().maxFingers(),
                serving.stream().filter(each -> !withFinger.contains(each.id())).toList(),
                serving.stream().filter(each -> !withPin.contains(each.id())).toList(),
                new Strangers(tables).list(), surplus(), twins(), List.copyOf(unread));
    }

    private List<Surplus> surplus() {
        Map<String, List<Holder>> byPlace = seen.stream().map(Seen::holder).collect(Collectors.groupingBy(
                holder -> holder.machine().id() + " " + holder.pin(), LinkedHashMap::new, Collectors.toList()));
        List<Surplus> found = new ArrayList<>();
        for (List<Holder> fingers : byPlace.values()) {
            int tooMany = regulation.enrolment().surplus(fingers.size());
            Holder first = fingers.getFirst();
            if (tooMany > 0)
                found.add(new Surplus(first.machine(), first.pin(), first.name(),
                        fingers.stream().map(Holder::finger).sorted().toList(), tooMany));
        }
        return found;
    }

    /** Equal bytes only: whether two different templates are of one finger is for the machine to say. */
    private List<Twin> twins() {
        Map<String, List<Seen>> byMark = seen.stream()
                .collect(Collectors.groupingBy(Seen::mark, LinkedHashMap::new, Collectors.toList()));
        return byMark.values().stream()
                .filter(same -> same.stream().map(Seen::person).distinct().count() > 1)
                .map(same -> new Twin(same.stream().map(Seen::holder).toList())).toList();
    }
}
