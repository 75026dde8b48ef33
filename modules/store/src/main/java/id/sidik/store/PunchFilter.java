package id.sidik.store;

import static java.util.Objects.requireNonNull;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.MachineId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which punches are wanted; what is empty does not restrict.
 *
 * @param text part of the person's name, of the employee's number or of the PIN, in any case; blank for all
 * @param from first day, inclusive
 * @param to   last day, inclusive
 */
public record PunchFilter(String text, Optional<EmployeeId> employee, Optional<MachineId> machine,
        Optional<LocalDate> from, Optional<LocalDate> to) {
    public static final PunchFilter ALL = new PunchFilter("", Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty());

    public PunchFilter {
        text = text.strip();
        requireNonNull(employee, "employee");
        requireNonNull(machine, "machine");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
    }
}
