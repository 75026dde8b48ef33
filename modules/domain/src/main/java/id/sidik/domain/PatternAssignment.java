package id.sidik.domain;

import java.time.LocalDate;
import java.util.Optional;

/** Which work pattern holds from when. @param employee empty for everybody @param pattern a name of the pack, "5D" */
public record PatternAssignment(Optional<EmployeeId> employee, String pattern, Optional<LocalDate> from,
        Optional<LocalDate> until) {
    public boolean holds(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
