package id.sidik.operations;

import id.sidik.operations.AccessLine.State;
import java.util.List;

/**
 * The access periods of one person on one machine.
 *
 * @param pin   as the machine knows the person
 * @param own   whether the person has own periods rather than those of the group
 * @param zones three period numbers as typed, 0 for none; they count only where {@code own}
 */
public record PersonAccess(String pin, boolean own, List<String> zones, State state) {
    public PersonAccess {
        zones = List.copyOf(zones);
    }

    /** What is to be written. */
    public static PersonAccess of(String pin, boolean own, List<String> zones) {
        return new PersonAccess(pin, own, zones, State.SET);
    }

    /** Names no person. */
    @Override
    public String toString() {
        return (own ? "own periods " : "periods of the group ") + state;
    }
}
