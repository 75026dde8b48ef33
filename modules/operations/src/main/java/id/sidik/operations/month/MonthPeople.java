package id.sidik.operations.month;

import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.MachineUser;
import id.sidik.domain.Pin;
import id.sidik.domain.PinAlias;
import id.sidik.domain.Punch;
import id.sidik.domain.RecapPerson;
import id.sidik.store.PunchRow;
import java.text.Collator;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Who belongs on a month's recap, and which punches are whose: the employees of the unit in their order, then
 * everybody who is only known as a PIN of a machine (with a punch in the month, or on the machine's own list).
 */
final class MonthPeople {
    /** A PIN that leads to nobody. */
    private record Stranger(MachineId machine, Pin pin) {}

    /** Who has badges on several machines punches now here, now there. */
    private static final Comparator<Punch> BY_TIME = Comparator.comparing(Punch::at);

    private final YearMonth month;
    private final Map<MachineId, String> machines = new HashMap<>();
    private final Map<Stranger, String> names = new HashMap<>();
    private final Map<EmployeeId, List<Punch>> ofEmployees = new HashMap<>();
    private final Map<Stranger, List<Punch>> ofStrangers;

    MonthPeople(YearMonth month, List<Machine> machines) {
        this.month = month;
        machines.forEach(machine -> this.machines.put(machine.id(), machine.name()));
        Comparator<Stranger> byPlace = Comparator.comparing(stranger -> machineName(stranger.machine()));
        ofStrangers = new TreeMap<>(byPlace.thenComparing(Stranger::pin).thenComparing(s -> s.machine().serial()));
    }

    /** Takes the punches of the month and of the nights around it, badge by badge. */
    MonthPeople punches(List<PunchRow> rows) {
        for (PunchRow row : rows) {
            Punch punch = row.punch();
            if (row.employee().isPresent()) add(ofEmployees, row.employee().get(), punch);
            else
                add(ofStrangers, new Stranger(punch.machine(), punch.pin()), punch);
        }
        ofEmployees.values().forEach(list -> list.sort(BY_TIME));
        ofStrangers.values().removeIf(list -> list.stream().noneMatch(punch -> inMonth(punch.at().toLocalDate())));
        return this;
    }

    /** Takes the machines' own lists: they name strangers, and somebody without a punch is still a row. */
    MonthPeople users(List<MachineUser> users, List<PinAlias> aliases) {
        for (MachineUser user : users) {
            Stranger stranger = new Stranger(user.machine(), user.pin());
            names.put(stranger, user.name());
            if (user.enabled() && machines.containsKey(user.machine()) && !linked(user, aliases))
                ofStrangers.computeIfAbsent(stranger, nobody -> new ArrayList<>());
        }
        return this;
    }

    private boolean linked(MachineUser user, List<PinAlias> aliases) {
        return aliases.stream().anyMatch(alias -> alias.pin().equals(user.pin())
                && alias.machine().map(user.machine()::equals).orElse(true) && touchesMonth(alias.from(), alias
                        .until()));
    }

    private boolean touchesMonth(Optional<LocalDate> from, Optional<LocalDate> until) {
        return from.map(first -> !first.isAfter(month.atEndOfMonth())).orElse(true)
                && until.map(last -> !last.isBefore(month.atDay(1))).orElse(true);
    }

    /** Each person of the month with his or her punches, in printed order. */
    Map<RecapPerson, List<Punch>> rows(List<Employee> employees) {
        Map<RecapPerson, List<Punch>> rows = new LinkedHashMap<>();
        Collator alphabet = Collator.getInstance(Locale.of("id", "ID"));
        employees.stream().filter(this::serves)
                .sorted(Comparator.comparingInt(Employee::order).thenComparing(Employee::name, alphabet))
                .forEach(employee -> rows.put(person(employee),
                        ofEmployees.getOrDefault(employee.id(), List.of())));
        ofStrangers.forEach((stranger, punches) -> rows.put(person(stranger), punches));
        return rows;
    }

    private static <K> void add(Map<K, List<Punch>> lists, K key, Punch punch) {
        lists.computeIfAbsent(key, nobody -> new ArrayList<>()).add(punch);
    }

    private boolean inMonth(LocalDate day) {
        return YearMonth.from(day).equals(month);
    }

    private boolean serves(Employee employee) {
        return touchesMonth(employee.from(), employee.until());
    }

    private static RecapPerson person(Employee employee) {
        return new RecapPerson(Optional.of(employee.id()), employee.fullName(), employee.displayNumber(),
                employee.grade(), employee.position(), "", "");
    }

    private RecapPerson person(Stranger stranger) {
        return new RecapPerson(Optional.empty(), names.getOrDefault(stranger, ""), "", "", "",
                stranger.pin().text(), machineName(stranger.machine()));
    }

    private String machineName(MachineId machine) {
        return machines.getOrDefault(machine, machine.serial());
    }
}
