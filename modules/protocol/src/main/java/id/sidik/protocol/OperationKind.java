package id.sidik.protocol;

import java.util.Arrays;
import java.util.Optional;

/**
 * What an operation record tells of (section 9.4): codes 0–30 of the vendor's manual, 31 and 32 of one other
 * source. No switch: the raw code is kept and shown beside the word.
 */
public enum OperationKind {
    POWER_ON, POWER_OFF, VERIFY_FAILED, TAMPER, MENU_ENTERED, OPTION_CHANGED, FINGER_ENROLLED, PASSWORD_ENROLLED, CARD_ENROLLED, USER_DELETED, FINGER_DELETED, PASSWORD_DELETED, CARD_DELETED, DATA_CLEARED, MIFARE_MADE, MIFARE_REGISTERED, MIFARE_REGISTRATION_DELETED, MIFARE_WRITTEN, MIFARE_MOVED_IN, MIFARE_COPIED_OUT, MIFARE_EMPTIED, TIME_SET, FACTORY_RESET, LOG_CLEARED, ADMINS_CLEARED, GROUP_ACCESS_CHANGED, USER_ACCESS_CHANGED, TIME_ZONE_CHANGED, COMBINATION_CHANGED, UNLOCKED, USER_ENROLLED, @SingleSource("section 9.4, VH (C)")
    FINGER_ATTRIBUTE_CHANGED, @SingleSource("section 9.4, VH (C)")
    DURESS;

    /** 0–32. */
    public int code() {
        return ordinal();
    }

    /** Empty for a code that no source names. */
    public static Optional<OperationKind> of(int code) {
        return Arrays.stream(values()).filter(kind -> kind.code() == code).findFirst();
    }
}
