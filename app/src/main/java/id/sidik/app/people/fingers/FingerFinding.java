package id.sidik.app.people.fingers;

import id.sidik.domain.Employee;
import id.sidik.domain.Machine;
import id.sidik.operations.FingerCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Something about fingers or numbers that asks to be looked at.
 *
 * @param where      the machine; empty for what is so everywhere
 * @param fingers    0–9; empty where it is not about fingers
 * @param fingerless who has no finger, for the enrolment that mends it
 */
record FingerFinding(Kind kind, String who, String pin, Optional<Machine> where, List<Integer> fingers,
        String others, Optional<Employee> fingerless) {
    /** What it is about, in the order of consequence. */
    enum Kind {
        TWIN, SURPLUS, NO_FINGER, NO_PIN, NO_PERSON, UNREAD
    }

    static List<FingerFinding> of(FingerCheck check) {
        List<FingerFinding> found = new ArrayList<>();
        check.twins().forEach(twin -> twin.holders().forEach(holder -> found.add(new FingerFinding(Kind.TWIN,
                holder.name(), holder.pin(), Optional.of(holder.machine()), List.of(holder.finger()),
                others(twin, holder), Optional.empty()))));
        check.surplus().forEach(one -> found.add(new FingerFinding(Kind.SURPLUS, one.name(), one.pin(),
                Optional.of(one.machine()), one.fingers(), "", Optional.empty())));
        check.withoutFinger().forEach(one -> found.add(new FingerFinding(Kind.NO_FINGER, one.fullName(), "",
                Optional.empty(), List.of(), "", Optional.of(one))));
        check.withoutPin().forEach(one -> found.add(new FingerFinding(Kind.NO_PIN, one.fullName(), "",
                Optional.empty(), List.of(), "", Optional.empty())));
        check.withoutPerson().forEach(pin -> found.add(new FingerFinding(Kind.NO_PERSON, pin.nameOnMachine(),
                pin.pin().text(), Optional.empty(), List.of(), pin.machineName(),
                Optional.empty())));
        check.machinesUnread().forEach(machine -> found.add(new FingerFinding(Kind.UNREAD, "", "",
                Optional.of(machine), List.of(), "", Optional.empty())));
        return List.copyOf(found);
    }

    private static String others(FingerCheck.Twin twin, FingerCheck.Holder holder) {
        return twin.holders().stream().filter(other -> !other.equals(holder))
                .map(other -> (other.name().isBlank() ? "PIN " + other.pin() : other.name()) + " (" + other.machine()
                        .name() + ")")
                .distinct().collect(Collectors.joining(", "));
    }

    /** Names no person. */
    @Override
    public String toString() {
        return kind.name();
    }
}
