package id.sidik.central;

/** What an account is at the centre. It decides what the program shows. */
public enum Role {
    /** One unit's laptops. */
    UNIT,
    /** The city's administrators: they see every unit and decide for the city. */
    ADMIN,
    /** Reads everything, changes nothing, does not sync. */
    REPORT
}
