package id.sidik.operations.month;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.RecapPerson;

/** The same text for the same person of a recap every time. */
final class PersonKey {
    private PersonKey() {}

    static String of(RecapPerson person) {
        return person.employee().map(EmployeeId::value)
                .orElseGet(() -> "pin " + person.pin() + " " + person.machineName());
    }
}
