package id.sidik.domain;

import java.util.Optional;

/**
 * A row of a recap: an employee, or somebody who is only known as a PIN of a machine.
 *
 * @param employee    empty for a PIN that is linked to nobody yet
 * @param name        the full name with titles, or the machine's own name for the PIN (may be blank)
 * @param number      NIP as printed, blank when none
 * @param grade       rank and grade, blank when not known
 * @param position    blank when not known
 * @param pin         the PIN, and
 * @param machineName the machine's name, both for people only known from a machine; blank otherwise
 */
public record RecapPerson(Optional<EmployeeId> employee, String name, String number, String grade, String position,
        String pin, String machineName) {
    /** Names no person. */
    @Override
    public String toString() {
        return employee.map(id -> "employee " + id).orElse("unknown PIN");
    }
}
