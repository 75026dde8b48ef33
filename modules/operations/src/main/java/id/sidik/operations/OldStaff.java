package id.sidik.operations;

import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.EmployeeKind;
import id.sidik.domain.Nip;
import id.sidik.domain.Pin;
import id.sidik.domain.PinAlias;
import id.sidik.intake.oldprogram.OldDepartment;
import id.sidik.intake.oldprogram.OldFault.Why;
import id.sidik.intake.oldprogram.OldUser;
import id.sidik.operations.OldProgramLook.Action;
import id.sidik.operations.OldProgramLook.Person;
import id.sidik.operations.base.StaffBook;
import id.sidik.store.Tables;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The old program's people beside the staff: who is who, and who becomes staff. */
final class OldStaff {
    private static final int LOOKS_LIKE_ONE = 9;

    private final Tables tables;
    private final OldProgramWish wish;
    private final OldPins pins;
    private final OldFaults faults;
    private final Instant now;
    private final List<Employee> employees;
    private final StaffBook book;
    private final Map<Pin, Employee> holders = new HashMap<>();
    private final Set<String> added = new HashSet<>();
    private final OldProgramWish.Numbers column;

    OldStaff(Tables tables, OldProgramWish wish, OldPins pins, List<OldUser> users, OldFaults faults, Instant now) {
        this.tables = tables;
        this.wish = wish;
        this.pins = pins;
        this.faults = faults;
        this.now = now;
        employees = tables.employees().list();
        book = new StaffBook(employees);
        Map<EmployeeId, Employee> byId = employees.stream().collect(Collectors.toMap(Employee::id, each -> each));
        List<PinAlias> aliases = new ArrayList<>(tables.aliases().list());
        aliases.sort(Comparator.comparing(alias -> alias.machine().isPresent())); // one for all machines first
        for (PinAlias alias : aliases)
            Optional.ofNullable(byId.get(alias.employee())).ifPresent(who -> holders.putIfAbsent(alias.pin(), who));
        column = wish.numbers() == OldProgramWish.Numbers.GUESS ? guess(users) : wish.numbers();
    }

    private static OldProgramWish.Numbers guess(List<OldUser> users) {
        OldProgramWish.Numbers best = OldProgramWish.Numbers.NONE;
        long most = 0;
        for (OldUser.OldNumber each : OldUser.OldNumber.values()) {
            long valid = users.stream().filter(user -> nip(user.numbers().getOrDefault(each, "")).isPresent()).count();
            if (valid > most) best = OldProgramWish.Numbers.valueOf(each.name());
            most = Math.max(most, valid);
        }
        return best;
    }

    private static Optional<Nip> nip(String text) {
        return Nip.parse(text) instanceof Nip.Parsed.Valid(Nip nip) ? Optional.of(nip) : Optional.empty();
    }

    /** The column that was chosen or guessed. */
    OldProgramWish.Numbers column() {
        return column;
    }

    private Optional<Nip> number(OldUser user) {
        if (column == OldProgramWish.Numbers.NONE) return Optional.empty();
        String text = user.numbers().getOrDefault(OldUser.OldNumber.valueOf(column.name()), "");
        Optional<Nip> nip = nip(text);
        if (nip.isEmpty() && text.length() >= LOOKS_LIKE_ONE)
            faults.add("USERINFO", user.row(), column.name(), Why.NUMBER);
        return nip;
    }

    /** Says what becomes of everybody, and does it. */
    List<Person> take(List<OldUser> users, List<OldDepartment> departments) {
        Map<Integer, String> names = departments.stream().collect(Collectors.toMap(OldDepartment::id,
                OldDepartment::name, (one, other) -> one));
        List<Person> people = new ArrayList<>();
        for (OldUser user : users) {
            String department = user.department().isPresent()
                    ? names.getOrDefault(user.department().getAsInt(), "")
                    : "";
            people.add(take(user, department));
        }
        return people;
    }

    private Person take(OldUser user, String department) {
        Optional<Pin> pin = pins.of(user.id());
        Optional<Nip> nip = number(user);
        String number = nip.map(Nip::digits).orElse("");
        if (pin.isEmpty()) {
            faults.add("USERINFO", user.row(), "BADGENUMBER", pins.fault(user.id()).orElse(Why.PIN));
            return person(user, user.badge(), number, department, Action.REJECT, "");
        }
        String text = pin.get().text();
        Optional<Employee> holder = Optional.ofNullable(holders.get(pin.get()));
        Optional<Employee> self = self(number, user.name());
        if (holder.isPresent()) {
            boolean same = self.map(found -> found.id().equals(holder.get().id()))
                    .orElse(number.isEmpty() && cut(user.name(), holder.get()));
            return person(user, text, number, department, same ? Action.KNOWN : Action.DIFFERENT, holder.get()
                    .fullName());
        }
        if (wish.people() == OldProgramWish.People.NONE)
            return person(user, text, number, department, Action.STRANGER, "");
        if (self.isPresent()) {
            alias(self.get().id(), pin.get());
            return person(user, text, number, department, Action.LINK, self.get().fullName());
        }
        boolean twice = !number.isEmpty() && !added.add(number);
        if (twice) faults.add("USERINFO", user.row(), column.name(), Why.TWICE);
        boolean wanted = !number.isEmpty() || wish.people() == OldProgramWish.People.ALL && !ambiguous(user.name());
        if (twice || !wanted || user.name().isBlank())
            return person(user, text, number, department, Action.STRANGER, "");
        add(user, nip, pin.get());
        return person(user, text, number, department, Action.ADD, "");
    }

    /** By number; without a number on one of the two sides by name, when only one has it. */
    private Optional<Employee> self(String number, String name) {
        List<Employee> numbered = number.isEmpty() ? List.of() : book.find(number, "");
        if (!numbered.isEmpty()) return numbered.size() == 1 ? Optional.of(numbered.getFirst()) : Optional.empty();
        List<Employee> named = book.find("", name);
        return named.size() == 1 && (number.isEmpty() || named.getFirst().number().isBlank())
                ? Optional.of(named.getFirst())
                : Optional.empty();
    }

    /** Machines keep a name without titles and cut it off; many old lists have it from there, or none. */
    private static boolean cut(String name, Employee holder) {
        return plain(holder.fullName()).contains(plain(name)) || plain(name).startsWith(plain(holder.name()));
    }

    private static String plain(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}]+", "");
    }

    private boolean ambiguous(String name) {
        return book.find("", name).size() > 1;
    }

    private void add(OldUser user, Optional<Nip> nip, Pin pin) {
        String number = nip.map(Nip::digits).orElse("");
        int comma = user.name().indexOf(',');
        String bare = comma <= 0 ? user.name() : user.name().substring(0, comma).strip();
        String suffix = comma <= 0 ? "" : user.name().substring(comma + 1).strip();
        EmployeeKind kind = nip.map(told -> told.kind() == Nip.Kind.PPPK ? EmployeeKind.PPPK : EmployeeKind.PNS)
                .orElse(EmployeeKind.NON_ASN);
        String position = column == OldProgramWish.Numbers.TITLE
                ? ""
                : user.numbers().getOrDefault(OldUser.OldNumber.TITLE, "");
        Employee employee = new Employee(tables.employees().newId(number, now), number, bare, "", suffix, kind, "",
                position, (int) user.row(), Optional.empty(), Optional.empty());
        tables.employees().save(employee);
        alias(employee.id(), pin);
    }

    private void alias(EmployeeId employee, Pin pin) {
        tables.aliases().save(new PinAlias(employee, Optional.empty(), pin, Optional.empty(), Optional.empty()));
    }

    private static Person person(OldUser user, String pin, String number, String department, Action action,
            String other) {
        return new Person(user.row(), pin, user.name(), number, department, action, other);
    }
}
