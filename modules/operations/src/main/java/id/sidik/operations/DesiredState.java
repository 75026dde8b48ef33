package id.sidik.operations;

import id.sidik.devices.PersonWish;
import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.MachineId;
import id.sidik.domain.Pin;
import id.sidik.domain.PinAlias;
import id.sidik.protocol.Privilege;
import id.sidik.protocol.RawUser;
import id.sidik.protocol.UserRecord;
import id.sidik.store.KeptFinger;
import id.sidik.store.Membership;
import id.sidik.store.PersonFinger;
import id.sidik.store.Snapshot;
import id.sidik.store.Tables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Who should be on a machine.
 *
 * @param people     by PIN
 * @param withoutPin names of people who belong there and have no PIN
 */
record DesiredState(List<DesiredPerson> people, List<String> withoutPin) {
    /**
     * What the office wants: its members with the fingers that stand for them.
     *
     * @param algorithm of the machine; of two templates of a finger the one of this algorithm is taken
     * @param today     on this day a PIN must hold, and the person be in service
     */
    static DesiredState ofOffice(Tables tables, MachineId machine, int algorithm, LocalDate today) {
        Map<EmployeeId, List<PersonFinger>> stock = tables.fingers().stock().stream()
                .collect(Collectors.groupingBy(PersonFinger::employee));
        List<DesiredPerson> people = new ArrayList<>();
        List<String> without = new ArrayList<>();
        for (Membership member : tables.memberships().of(machine)) {
            Optional<Employee> employee = tables.employees().find(member.employee())
                    .filter(each -> each.activeOn(today));
            if (employee.isEmpty()) continue;
            Optional<Pin> pin = pin(tables, member.employee(), machine, today);
            if (pin.isEmpty()) without.add(employee.get().fullName());
            pin.ifPresent(number -> people.add(person(employee.get(), number, member,
                    fingers(stock.getOrDefault(member.employee(), List.of()), algorithm))));
        }
        people.sort(Comparator.comparing(person -> new Pin(person.pin())));
        return new DesiredState(people, without);
    }

    private static DesiredPerson person(Employee employee, Pin pin, Membership member,
            SortedMap<Integer, KeptFinger> fingers) {
        PersonWish.Change wish = PersonWish.of(pin.text()).named(employee.fullName());
        Optional<Privilege> level = Privilege.of(member.privilege());
        return new DesiredPerson(pin.text(), Optional.of(employee.id()), employee.fullName(),
                level.isPresent() ? wish.as(level.get()) : wish, fingers);
    }

    /** The number that holds today: one of the machine's own before a general one. */
    static Optional<Pin> pin(Tables tables, EmployeeId employee, MachineId machine, LocalDate today) {
        return tables.aliases().listOf(employee).stream().filter(alias -> alias.holds(machine, today))
                .min(Comparator.comparing((PinAlias alias) -> alias.machine().isEmpty())).map(PinAlias::pin);
    }

    private static SortedMap<Integer, KeptFinger> fingers(List<PersonFinger> own, int algorithm) {
        SortedMap<Integer, KeptFinger> fingers = new TreeMap<>();
        for (PersonFinger finger : own)
            fingers.merge(finger.kept().finger(), finger.kept(),
                    (one, other) -> other.algorithm() == algorithm ? other : one);
        return fingers;
    }

    /**
     * What a backup holds, whoever these people are.
     *
     * @param owners     whom the office knows by PIN
     * @param recordSize of the machine that they shall go to: on one with smaller records names are shortened
     */
    static DesiredState ofBackup(Tables tables, Snapshot snapshot, Map<String, Employee> owners, int recordSize) {
        Map<String, List<KeptFinger>> fingers = tables.snapshots().fingers(snapshot).stream()
                .collect(Collectors.groupingBy(finger -> finger.pin().text()));
        List<DesiredPerson> people = new ArrayList<>();
        for (RawUser raw : Holdings.users(snapshot, tables)) {
            String pin = raw.user().pin();
            if (pin.isEmpty()) continue;
            Optional<Employee> owner = Optional.ofNullable(owners.get(pin));
            SortedMap<Integer, KeptFinger> own = new TreeMap<>();
            fingers.getOrDefault(pin, List.of()).forEach(finger -> own.put(finger.finger(), finger));
            people.add(new DesiredPerson(pin, owner.map(Employee::id),
                    owner.map(Employee::fullName).orElseGet(() -> raw.user().name().strip()),
                    wish(raw.user(), recordSize < snapshot.recordSize()), own));
        }
        return new DesiredState(people, List.of());
    }

    private static PersonWish wish(UserRecord user, boolean smaller) {
        if (!smaller) return new PersonWish.Whole(user);
        PersonWish.Change wish = PersonWish.of(user.pin()).named(user.name().strip()).enabled(user.enabled())
                .withPassword(user.password()).withCard(user.card());
        return Privilege.of(user.level()).map(wish::as).orElse(wish);
    }

    /** Who has which PIN on a machine today. */
    static Map<String, Employee> owners(Tables tables, MachineId machine, LocalDate today) {
        Map<EmployeeId, Employee> employees = tables.employees().list().stream()
                .collect(Collectors.toMap(Employee::id, employee -> employee));
        return tables.aliases().list().stream().filter(alias -> alias.holds(machine, today))
                .filter(alias -> employees.containsKey(alias.employee()))
                .sorted(Comparator.comparing((PinAlias alias) -> alias.machine().isEmpty()))
                .collect(Collectors.toMap(alias -> alias.pin().text(), alias -> employees.get(alias.employee()),
                        (one, other) -> one));
    }
}
