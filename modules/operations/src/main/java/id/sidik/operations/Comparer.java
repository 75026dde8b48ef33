package id.sidik.operations;

import id.sidik.devices.PersonWish;
import id.sidik.domain.Employee;
import id.sidik.operations.ComparedPerson.Difference;
import id.sidik.operations.ComparedPerson.Finger;
import id.sidik.operations.ComparedPerson.Since;
import id.sidik.operations.ComparedPerson.Standing;
import id.sidik.operations.HeldPerson.HeldFinger;
import id.sidik.protocol.FingerTemplate;
import id.sidik.protocol.UserField;
import id.sidik.protocol.UserName;
import id.sidik.protocol.UserRecord;
import id.sidik.store.KeptFinger;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * Three sides, PIN by PIN: what is wanted, what the machine holds, what it held when it was backed up last. Pure.
 *
 * @param algorithm of the machine; 0 when not known, then every template is taken to fit
 * @param names     in which the machine's names are written
 * @param before    empty without a backup
 * @param owners    whom the office knows by PIN
 */
record Comparer(int algorithm, int recordSize, Charset names, Map<String, HeldPerson> now,
        Optional<Map<String, HeldPerson>> before, Map<String, Employee> owners) {
    /** The wanted first, in their order, then whom only the machine knows. */
    List<ComparedPerson> compare(List<DesiredPerson> wanted) {
        Map<String, ComparedPerson> compared = new LinkedHashMap<>();
        for (DesiredPerson person : wanted) compared.put(person.pin(), beside(person));
        now.values().stream().filter(held -> !compared.containsKey(held.pin()))
                .forEach(held -> compared.put(held.pin(), onlyThere(held)));
        return List.copyOf(compared.values());
    }

    private ComparedPerson beside(DesiredPerson person) {
        HeldPerson held = now.get(person.pin());
        UserRecord base = held == null ? UserRecord.of(0, person.pin(), "") : held.raw().user();
        UserRecord after = after(person.wish(), base);
        List<Finger> fingers = fingers(person, held);
        Set<Difference> differences = held == null ? Set.of() : differences(base, after, fingers);
        Standing standing = held == null
                ? Standing.ONLY_HERE
                : differences.isEmpty() ? Standing.SAME : Standing.DIFFERENT;
        return new ComparedPerson(person.pin(), person.employee(), person.name(), held == null ? "" : shown(base),
                shown(after), standing, differences, since(person.pin(), standing), OptionalInt.of(after.level()),
                held == null ? OptionalInt.empty() : OptionalInt.of(base.level()), fingers);
    }

    /** The record that writing would leave on the machine. */
    UserRecord after(PersonWish wish, UserRecord base) {
        return wish.over(base, names, UserName.limit(recordSize)).user();
    }

    private String shown(UserRecord user) {
        return user.name(names).strip();
    }

    private ComparedPerson onlyThere(HeldPerson held) {
        List<Finger> fingers = held.fingers().entrySet().stream()
                .map(each -> new Finger(each.getKey(), Standing.ONLY_THERE, false, duress(each.getValue()))).toList();
        Optional<Employee> owner = Optional.ofNullable(owners.get(held.pin()));
        return new ComparedPerson(held.pin(), owner.map(Employee::id), owner.map(Employee::fullName).orElse(""),
                shown(held.raw().user()), "", Standing.ONLY_THERE, Set.of(),
                since(held.pin(), Standing.ONLY_THERE), OptionalInt.empty(),
                OptionalInt.of(held.raw().user().level()), fingers);
    }

    private static Set<Difference> differences(UserRecord base, UserRecord after, List<Finger> fingers) {
        Set<Difference> found = EnumSet.noneOf(Difference.class);
        for (UserField field : base.differences(after))
            switch (field) {
            case NAME -> found.add(Difference.NAME);
            case PRIVILEGE -> found.add(Difference.PRIVILEGE);
            case PASSWORD -> found.add(Difference.PASSWORD);
            case CARD -> found.add(Difference.CARD);
            case GROUP -> found.add(Difference.GROUP);
            case ZONES -> found.add(Difference.ZONES);
            case UID, PIN -> { /* the machine's own affair; and equal, for they were found by it */ }
            }
        if (fingers.stream().anyMatch(Comparer::differs)) found.add(Difference.FINGERS);
        return found;
    }

    private static boolean differs(Finger finger) {
        boolean machinesOwn = finger.standing() == Standing.ONLY_THERE && finger.otherAlgorithm();
        return finger.standing() != Standing.SAME && !machinesOwn;
    }

    private List<Finger> fingers(DesiredPerson person, HeldPerson held) {
        Map<Integer, HeldFinger> there = held == null ? Map.of() : held.fingers();
        Set<Integer> numbers = new TreeSet<>(person.fingers().keySet());
        numbers.addAll(there.keySet());
        List<Finger> fingers = new ArrayList<>();
        for (int number : numbers)
            fingers.add(finger(number, Optional.ofNullable(person.fingers().get(number)),
                    Optional.ofNullable(there.get(number))));
        return fingers;
    }

    /** A finger that the office has in another algorithm says nothing against the machine's own. */
    private Finger finger(int number, Optional<KeptFinger> here, Optional<HeldFinger> there) {
        boolean other = here.filter(kept -> !fits(kept)).isPresent();
        boolean duress = there.map(Comparer::duress).orElse(false);
        if (there.isEmpty()) return new Finger(number, Standing.ONLY_HERE, other, false);
        if (here.isEmpty() || other) return new Finger(number, Standing.ONLY_THERE, other, duress);
        boolean same = here.get().mark().equals(there.get().mark())
                && duress == (here.get().flag() == FingerTemplate.DURESS);
        return new Finger(number, same ? Standing.SAME : Standing.DIFFERENT, false, duress);
    }

    private boolean fits(KeptFinger kept) {
        return algorithm == 0 || kept.algorithm() == 0 || kept.algorithm() == algorithm;
    }

    private static boolean duress(HeldFinger finger) {
        return finger.flag() == FingerTemplate.DURESS;
    }

    private Since since(String pin, Standing standing) {
        if (before.isEmpty() || standing == Standing.SAME) return Since.UNKNOWN;
        boolean known = before.get().containsKey(pin);
        return switch (standing) {
            case ONLY_HERE -> known ? Since.GONE_THERE : Since.UNKNOWN;
            case ONLY_THERE -> known ? Since.UNKNOWN : Since.NEW_THERE;
            case DIFFERENT -> HeldPerson.same(now, before.get(), pin) ? Since.CHANGED_HERE : Since.CHANGED_THERE;
            case SAME -> Since.UNKNOWN;
        };
    }
}
