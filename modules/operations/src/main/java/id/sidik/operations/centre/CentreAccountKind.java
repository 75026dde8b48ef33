package id.sidik.operations.centre;

import id.sidik.central.Role;

/** Whose account it is. */
public enum CentreAccountKind {
    UNIT, ADMIN, REPORT;

    Role role() {
        return Role.valueOf(name());
    }
}
