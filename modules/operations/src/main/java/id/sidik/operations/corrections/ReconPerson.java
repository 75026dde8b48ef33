package id.sidik.operations.corrections;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.RecapPerson;
import java.util.List;

/** Somebody of a month with the days that are asked about, or were; mostly none. */
public record ReconPerson(EmployeeId id, RecapPerson person, List<ReconDay> days) {
    public ReconPerson {
        days = List.copyOf(days);
    }

    public long asking() {
        return days.stream().filter(ReconDay::asks).count();
    }

    public long waiting() {
        return days.stream().filter(ReconDay::waits).count();
    }

    public long toInspect() {
        return days.stream().filter(ReconDay::toInspect).count();
    }

    /** Nothing is asked any more, and nothing waits for a second person. */
    public boolean done() {
        return asking() == 0 && waiting() == 0;
    }

    /** Names no person. */
    @Override
    public String toString() {
        return "reconciliation of " + id;
    }
}
