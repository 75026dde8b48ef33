package id.sidik.operations;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.MachineId;
import java.time.LocalDate;
import java.util.Optional;

/** Which punches to show. @param text part of a name, NIP or PIN; blank for all @param from first day @param to last day */
public record LogFilter(String text, Optional<EmployeeId> person, Optional<MachineId> machine,
        Optional<LocalDate> from, Optional<LocalDate> to) {
    public static final LogFilter ALL = new LogFilter("", Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty());
}
