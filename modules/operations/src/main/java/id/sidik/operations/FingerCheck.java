package id.sidik.operations;

import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.Machine;
import java.util.List;
import java.util.Optional;

/**
 * Fingers and numbers of the unit held against its regulation, from the last backup of every machine.
 *
 * @param regulation     its title
 * @param most           fingers that one person may have; 1 means exactly one
 * @param withoutFinger  people in service who have no finger anywhere
 * @param withoutPin     people in service who have no PIN today
 * @param withoutPerson  PINs that lead to nobody
 * @param surplus        people with more fingers on a machine than the regulation allows
 * @param twins          equal templates under different people
 * @param machinesUnread machines without a backup: nothing is known of their fingers
 */
public record FingerCheck(String regulation, int most, List<Employee> withoutFinger,
        List<Employee> withoutPin, List<UnknownPin> withoutPerson, List<Surplus> surplus, List<Twin> twins,
        List<Machine> machinesUnread) {
    /** Somebody on a machine. @param name blank for a PIN that leads to nobody @param employee empty likewise */
    public record Holder(Machine machine, String pin, Optional<EmployeeId> employee, String name, int finger) {
        /** Names no person. */
        @Override
        public String toString() {
            return "finger " + finger + " on " + machine.id();
        }
    }

    /** @param fingers on this machine, 0–9 */
    public record Surplus(Machine machine, String pin, String name, List<Integer> fingers, int tooMany) {
        /** Names no person. */
        @Override
        public String toString() {
            return tooMany + " too many on " + machine.id();
        }
    }

    /** One template that stands under several people. */
    public record Twin(List<Holder> holders) {
        public Twin {
            holders = List.copyOf(holders);
        }
    }

    public boolean clean() {
        return withoutFinger.isEmpty() && withoutPin.isEmpty() && withoutPerson.isEmpty() && surplus.isEmpty()
                && twins.isEmpty();
    }
}
