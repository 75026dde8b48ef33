package id.sidik.operations.centre;

import id.sidik.central.Role;

/** Whose account it is. */
public enum CentreAccountKind {
    UNIT, ADMIN, REPORT;

    static CentreAccountKind of(Role role) {
        return valueOf(role.name());
    }

    /** Whether it sees the whole city. */
    public boolean ofCity() {
        return this != UNIT;
    }

    Role role() {
        return Role.valueOf(name());
    }
}
