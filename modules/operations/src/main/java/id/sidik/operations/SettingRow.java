package id.sidik.operations;

import java.util.Optional;

/**
 * One setting of a machine, as it is and as it should be.
 *
 * @param key      the machine's own name, for example "AutoAlarm3"
 * @param series   the name without its number ("AutoAlarm"), by which it is worded
 * @param number   the place in the series, 0 for none
 * @param group    name of the group, for example "BELLS"
 * @param form     how a value is written: "NUMBER", "TEXT", "FLAG", "CHOICE", "TIME", "ADDRESS", "SECRET"
 * @param machine  the plain value when the machine was read last; never that of a secret; for what is set by hand, the
 *                 keys to press as a technician wrote them down
 * @param wanted   what the profile, or the exception of this machine, asks for
 * @param mark     A–D, how sure the meaning of the key is
 * @param writable whether the program may write it
 */
public record SettingRow(String key, String series, int number, String group, String form, Optional<String> machine,
        Optional<String> wanted, State state, String mark, boolean writable) {
    /** How the machine stands to the profile. */
    public enum State {
        SAME, DIFFERENT,
        /** The profile does not ask for it. */
        FREE,
        /** The profile asks for it, and the firmware does not know the key. */
        UNKNOWN_HERE,
        /** The machine was not read since the program knows it. */
        NOT_READ,
        /** No public layout: it is set with the keys of the machine. */
        BY_HAND
    }

    /** Whether the meaning of the key rests on one source or on a guess. */
    public boolean single() {
        return mark.equals("C") || mark.equals("D");
    }

    /** Whether it changes how the machine is reached. */
    public boolean movesTheMachine() {
        return group.equals("NETWORK") || group.equals("KEY");
    }
}
