package id.sidik.operations.control;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.RecapPerson;
import id.sidik.rules.WorkedWeek;

/** A week of somebody. */
public record WeekLine(EmployeeId id, RecapPerson person, WorkedWeek week) {
    /** Names no person. */
    @Override
    public String toString() {
        return "week of " + week.monday();
    }
}
