package id.sidik.protocol;

/**
 * What is said about events by one source only. Each is believed until a machine shows otherwise; a doubted one is
 * switched off for that machine, and its events come as {@link MachineEvent.Unknown}.
 */
public enum EventDoubt {
    /** Punches of 10 bytes begin with an internal number. */
    @SingleSource("section 13, PZ")
    ATTENDANCE_10,
    /** The same with four bytes more. */
    @SingleSource("section 13, PZ (ZEM300)")
    ATTENDANCE_14,
    /** 32 bytes and a tail of four. */
    @SingleSource("section 13, PZ")
    ATTENDANCE_36,
    /** 32 bytes and a tail of five. */
    @SingleSource("section 13, PZ (ZEM600_TFT)")
    ATTENDANCE_37,
    /** 32 bytes and a tail of twenty. */
    @SingleSource("section 13, PZ")
    ATTENDANCE_52,
    /** Several punches may follow each other in one frame. */
    @SingleSource("section 13, PZ")
    ATTENDANCE_MANY,
    /** ENROL_USER carries a u16 internal number. */
    @SingleSource("section 13, VM")
    ENROL_USER_NUMBER,
    /** BUTTON carries a key code. */
    @SingleSource("section 13, VM")
    BUTTON_KEY,
    /** VERIFY carries a u32 internal number, FFFFFFFF for nobody. */
    @SingleSource("section 13, ZP and its code")
    VERIFY_NUMBER,
    /** A door alarm begins with 54 hexadecimal in place of decimal. */
    @SingleSource("section 13, ZP")
    DOOR_HEX_54,
    /** Alarms of 12 bytes: duress and passback. */
    @SingleSource("section 13, VM")
    ALARM_12,
    /** The results 4, 5 and 6 of an enrolment. */
    @SingleSource("section 10, PZ")
    ENROL_RESULTS,
    /** While enrolling, an event without a known code and with at least four bytes is the completion. */
    @SingleSource("section 10, MS")
    ENROL_LONG_EVENT_ENDS
}
