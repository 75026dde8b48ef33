package id.sidik.protocol;

/** The parts of a user record that can be compared (section 9.2). */
public enum UserField {
    UID, PIN, NAME, PRIVILEGE, PASSWORD, CARD, GROUP, ZONES
}
