package id.sidik.devices;

import java.util.Locale;

/** Why the laptop itself cannot use a serial port. */
public enum PortFault {
    /** No such port: pulled out, or another one after the last start. */
    MISSING,
    /** The user may not open it (on Linux: not in the group that owns the ports). */
    NO_RIGHTS,
    /** Another program has it open. */
    IN_USE,
    /** Anything else that the system says. */
    UNUSABLE;

    /** @param code the system's number for what went wrong @param system its name, as Java tells it */
    static PortFault of(int code, String system) {
        return system.toLowerCase(Locale.ROOT).startsWith("windows") ? onWindows(code) : onUnix(code);
    }

    private static PortFault onWindows(int code) {
        return switch (code) {
            case 2, 3 -> MISSING;
            case 5, 32 -> IN_USE; // Windows says "access denied" of a port that is open elsewhere
            default -> UNUSABLE;
        };
    }

    private static PortFault onUnix(int code) {
        return switch (code) {
            case 2, 6, 19 -> MISSING;
            case 1, 13 -> NO_RIGHTS;
            case 11, 16 -> IN_USE;
            default -> UNUSABLE;
        };
    }
}
