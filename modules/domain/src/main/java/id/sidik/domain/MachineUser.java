package id.sidik.domain;

/**
 * A person as a machine's own list tells it; the machine's password and card stay there.
 *
 * @param name as kept in the machine (cut, without titles); blank when the machine has none
 */
public record MachineUser(MachineId machine, Pin pin, String name, int privilege, boolean enabled) {
    /** Names no person. */
    @Override
    public String toString() {
        return "user of machine " + machine;
    }
}
