package id.sidik.simulator;

/**
 * A person in the machine's user table, obviously made up.
 *
 * @param uid       the machine's own index, 1–65535
 * @param pin       as it comes in the log
 * @param name      as the machine has room for it: 24 bytes, on machines with 28-byte users 8
 * @param privilege 0 user, 14 administrator
 */
public record SimulatedPerson(int uid, String pin, String name, int privilege) {
    public static final int USER = 0;
    public static final int ADMINISTRATOR = 14;
}
