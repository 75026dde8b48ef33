package id.sidik.operations.roads;

import id.sidik.domain.EmployeeId;
import java.time.LocalDate;

/** A registered telephone number. @param number with its country, +62… @param since when it was registered */
public record NumberLine(EmployeeId employee, String name, String number, LocalDate since) {
    /** Names no person. */
    @Override
    public String toString() {
        return "a number of " + employee;
    }
}
