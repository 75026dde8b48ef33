package id.sidik.operations;

import id.sidik.devices.PersonWish;
import id.sidik.domain.EmployeeId;
import id.sidik.store.KeptFinger;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Somebody as the office wants him or her on a machine.
 *
 * @param employee empty for people of a backup who are linked to nobody
 * @param name     as the office writes it
 * @param fingers  by number, 0–9: of the machine's algorithm where there is one, else of another
 */
record DesiredPerson(String pin, Optional<EmployeeId> employee, String name, PersonWish wish,
        SortedMap<Integer, KeptFinger> fingers) {
    /** Names no person. */
    @Override
    public String toString() {
        return "somebody wanted with " + fingers.size() + " fingers";
    }
}
