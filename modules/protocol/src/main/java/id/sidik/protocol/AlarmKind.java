package id.sidik.protocol;

/** What an alarm is about (section 13). */
public enum AlarmKind {
    DOOR_CLOSED, DOOR_OPEN, EXIT_BUTTON, DOOR_FORCED, TAMPER, MISOPERATION, CANCELLED, DURESS, PASSBACK,
    /** A code that no source explains. */
    OTHER;

    static AlarmKind ofCode(long code) {
        return switch ((int) Math.min(code, Integer.MAX_VALUE)) {
            case 50 -> DOOR_CLOSED;
            case 51 -> DOOR_OPEN;
            case 53 -> EXIT_BUTTON;
            case 54 -> DOOR_FORCED;
            case 55 -> TAMPER;
            case 58 -> MISOPERATION;
            case 65_535 -> CANCELLED;
            default -> OTHER;
        };
    }

    static AlarmKind ofType(int type) {
        return switch (type) {
            case 0x20 -> DURESS;
            case 0x22 -> PASSBACK;
            default -> OTHER;
        };
    }
}
