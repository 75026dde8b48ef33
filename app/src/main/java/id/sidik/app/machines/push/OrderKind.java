package id.sidik.app.machines.push;

/** What a reporting machine can be asked to do, and what has to be said with it. Neither shells nor files are here. */
public enum OrderKind {
    SAVE_USER(Needs.PERSON, false), DELETE_USER(Needs.PIN, true), QUERY_PUNCHES(Needs.SPAN,
            false), QUERY_PEOPLE(Needs.NOTHING, false), SET_TIME(Needs.NOTHING,
                    true), INFO(Needs.NOTHING, false), REBOOT(Needs.NOTHING, true);

    private enum Needs {
        NOTHING, PIN, PERSON, SPAN
    }

    private final Needs needs;
    private final boolean reason;

    OrderKind(Needs needs, boolean reason) {
        this.needs = needs;
        this.reason = reason;
    }

    boolean pin() {
        return needs == Needs.PIN || needs == Needs.PERSON;
    }

    boolean named() {
        return needs == Needs.PERSON;
    }

    boolean span() {
        return needs == Needs.SPAN;
    }

    /** Whether it is done only with a reason. */
    boolean reason() {
        return reason;
    }

    String key() {
        return "push.order." + name();
    }
}
