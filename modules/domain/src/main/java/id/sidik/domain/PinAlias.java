package id.sidik.domain;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who a PIN is. Numbers are given again to other people, so it holds for a span of days.
 *
 * @param machine the machine it holds on; empty for every machine of the unit (a named machine wins over that)
 * @param from    first day, empty for always
 * @param until   last day, empty for still
 */
public record PinAlias(EmployeeId employee, Optional<MachineId> machine, Pin pin, Optional<LocalDate> from,
        Optional<LocalDate> until) {
    public PinAlias {
        requireNonNull(employee, "employee");
        requireNonNull(machine, "machine");
        requireNonNull(pin, "pin");
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get()))
            throw new IllegalArgumentException("an alias ends before it begins");
    }

    public boolean holds(MachineId on, LocalDate day) {
        return machine.map(on::equals).orElse(true)
                && from.map(first -> !day.isBefore(first)).orElse(true)
                && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
