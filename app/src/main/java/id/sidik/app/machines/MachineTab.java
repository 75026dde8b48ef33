package id.sidik.app.machines;

/** What is shown of one machine, in its order. */
public enum MachineTab {
    /** What it is and how it stands. */
    SUMMARY,
    /** The people and fingers that it knows. */
    PEOPLE,
    /** Its own schedules and settings. */
    OPTIONS,
    /** What happens on it now. */
    LIVE,
    /** Restart, messages, its own log of operations. */
    CARE,
    /** Every contact with it. */
    HISTORY;

    /** The key of its name, for example "machineTab.PEOPLE". */
    public String key() {
        return "machineTab." + name();
    }
}
