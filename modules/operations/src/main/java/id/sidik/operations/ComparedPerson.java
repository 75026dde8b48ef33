package id.sidik.operations;

import id.sidik.domain.EmployeeId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * One PIN of a machine beside what the office wants there.
 *
 * @param employee       empty when the PIN leads to nobody
 * @param name           as the office writes it; blank for a PIN that leads to nobody
 * @param nameThere      as the machine has it; blank when it has nobody
 * @param nameCarried    as the machine will have it after writing; blank when nothing is wanted there
 * @param differences    empty unless {@link Standing#DIFFERENT}
 * @param privilegeHere  the level that is wanted: 0 user to 14 administrator
 * @param privilegeThere the level on the machine
 */
public record ComparedPerson(String pin, Optional<EmployeeId> employee, String name, String nameThere,
        String nameCarried, Standing standing, Set<Difference> differences, Since since, OptionalInt privilegeHere,
        OptionalInt privilegeThere, List<Finger> fingers) {
    /** How the two sides stand. */
    public enum Standing {
        SAME, DIFFERENT, ONLY_HERE, ONLY_THERE
    }

    /** In what a person differs. */
    public enum Difference {
        NAME, PRIVILEGE, PASSWORD, CARD, GROUP, ZONES, FINGERS
    }

    /** What the last backup tells about how it came: on which side something changed since. */
    public enum Since {
        UNKNOWN, CHANGED_HERE, CHANGED_THERE, NEW_THERE, GONE_THERE
    }

    /**
     * One finger.
     *
     * @param number         0–9, left little finger to right little finger
     * @param otherAlgorithm whether the office has it only in another algorithm than the machine's
     * @param duress         whether the machine has it as the finger of a threat
     */
    public record Finger(int number, Standing standing, boolean otherAlgorithm, boolean duress) {}

    public ComparedPerson {
        differences = Set.copyOf(differences);
        fingers = List.copyOf(fingers);
    }

    /** How many fingers the machine holds. */
    public long fingersThere() {
        return fingers.stream().filter(finger -> finger.standing() != Standing.ONLY_HERE).count();
    }

    /** Names no person. */
    @Override
    public String toString() {
        return standing + " " + differences;
    }
}
