package id.sidik.intake.modem;

/** Why a modem cannot be spoken with. */
public enum ModemFault {
    /** The port is not there: pulled out, or under another name. */
    NO_PORT,
    /** The user may not open it (on Linux: not in the group that owns the ports). */
    NO_RIGHTS,
    /** Another program has it open. */
    IN_USE,
    /** The port is there and cannot be used. */
    UNUSABLE,
    /** The port vanished or failed in the middle. */
    GONE,
    /** Nothing answers within the time. */
    SILENT,
    /** Something answers that is no modem, or far too much. */
    NOISE,
    /** The modem refuses a command. */
    REFUSED,
    /** The card wants its PIN: it has to be switched off in a telephone. */
    PIN_ASKED,
    /** No card. */
    NO_CARD,
    /** A person stops. */
    STOPPED
}
