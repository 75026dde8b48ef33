package id.sidik.protocol;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Bytes of an event to its meaning, by the code in the session field (section 13). */
final class EventCodec {
    private static final long NOBODY = 0xFFFF_FFFFL;
    private static final int HEX_54 = 0x54;
    /** Where the finger stands in a completion: behind a PIN of 9 characters, or of 24. */
    private static final int FINGER = 13;
    private static final int FINGER_OF_LONG = 28;
    private static final int LAST_FINGER = 9;

    private EventCodec() {}

    static MachineEvent decode(int code, byte[] data, EventRules rules) {
        return switch (code) {
            case EventCode.ATTENDANCE -> LivePunches.decode(data, rules);
            case EventCode.FINGER -> new MachineEvent.Finger();
            case EventCode.ENROL_USER -> new MachineEvent.EnrolUser(user(data, rules));
            case EventCode.ENROL_FINGER -> data.length < 2 ? unknown(code, data) : enrolled(data);
            case EventCode.BUTTON -> new MachineEvent.Button(key(data, rules));
            case EventCode.UNLOCK -> new MachineEvent.Unlock(data.length);
            case EventCode.VERIFY -> verify(data, rules);
            case EventCode.SCORE -> data.length < 1
                    ? unknown(code, data)
                    : new MachineEvent.FingerScore(Bytes.u8(data,
                            0));
            case EventCode.ALARM -> alarm(data, rules);
            default -> unknown(code, data);
        };
    }

    private static MachineEvent unknown(int code, byte[] data) {
        return new MachineEvent.Unknown(code, data.length);
    }

    private static OptionalInt user(byte[] data, EventRules rules) {
        boolean told = data.length >= 2 && rules.believes(EventDoubt.ENROL_USER_NUMBER);
        return told ? OptionalInt.of(Bytes.u16(data, 0)) : OptionalInt.empty();
    }

    private static int key(byte[] data, EventRules rules) {
        if (data.length == 0 || !rules.believes(EventDoubt.BUTTON_KEY)) return -1;
        return data.length == 1 ? Bytes.u8(data, 0) : Bytes.u16(data, 0);
    }

    private static MachineEvent enrolled(byte[] data) {
        int result = Bytes.u16(data, 0);
        OptionalInt size = data.length >= 4 ? OptionalInt.of(Bytes.u16(data, 2)) : OptionalInt.empty();
        int at = data.length > FINGER_OF_LONG ? FINGER_OF_LONG : FINGER;
        if (data.length <= at) return new MachineEvent.EnrolFinger(result, size, Optional.empty(), OptionalInt.empty());
        int finger = Bytes.u8(data, at);
        return new MachineEvent.EnrolFinger(result, size, WireText.pin(data, 4, at - 4),
                finger <= LAST_FINGER ? OptionalInt.of(finger) : OptionalInt.empty());
    }

    private static MachineEvent verify(byte[] data, EventRules rules) {
        if (data.length < 4 || !rules.believes(EventDoubt.VERIFY_NUMBER)) return unknown(EventCode.VERIFY, data);
        long uid = Bytes.u32(data, 0);
        return new MachineEvent.Verify(uid == NOBODY ? OptionalLong.empty() : OptionalLong.of(uid));
    }

    private static MachineEvent alarm(byte[] data, EventRules rules) {
        return switch (data.length) {
            case 4 -> new MachineEvent.Alarm(AlarmKind.ofCode(Bytes.u32(data, 0)), Bytes.u32(data, 0),
                    OptionalInt.empty());
            case 8 -> door(data, rules);
            case 12 -> rules.believes(EventDoubt.ALARM_12)
                    ? new MachineEvent.Alarm(AlarmKind.ofType(Bytes.u16(data, 4)), Bytes.u16(data, 4),
                            OptionalInt.of(Bytes.u16(data, 6)))
                    : unknown(EventCode.ALARM, data);
            default -> unknown(EventCode.ALARM, data);
        };
    }

    private static MachineEvent door(byte[] data, EventRules rules) {
        long code = Bytes.u32(data, 0);
        boolean hex = code == HEX_54 && rules.believes(EventDoubt.DOOR_HEX_54);
        AlarmKind kind = hex ? AlarmKind.DOOR_FORCED : AlarmKind.ofCode(code);
        return new MachineEvent.Alarm(kind, code, OptionalInt.empty());
    }
}
