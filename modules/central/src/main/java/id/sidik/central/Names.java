package id.sidik.central;

import id.sidik.central.CentralException.Code;

/**
 * The server's accounts of one centre, by its database. Only small letters, digits and underscores get into a name, so
 * that it may stand in a statement that takes no values.
 */
record Names(String database) {
    private static final String CODE = "[a-z0-9_]{1,24}";

    /** Signs in for migrations and accounts. */
    String keeper() {
        return database + "_keeper";
    }

    /** Whose rights views and routines use; nobody can sign in with it. */
    String definer() {
        return database + "_definer";
    }

    String account(Role role, String code) {
        if (!code.matches(CODE))
            throw new CentralException(Code.NAME, "a code has 1 to 24 small letters, digits and underscores");
        return database + switch (role) {
            case UNIT -> "_unit_";
            case ADMIN -> "_admin_";
            case REPORT -> "_report_";
        } + code;
    }

    static String quoted(String account) {
        return "'" + account + "'@'%'";
    }

    String quotedDefiner() {
        return "'" + definer() + "'@'localhost'";
    }
}
