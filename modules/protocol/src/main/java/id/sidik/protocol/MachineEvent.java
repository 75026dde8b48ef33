package id.sidik.protocol;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** Something that happens at a machine while a client listens (section 13). None tells a person's number as text. */
public sealed interface MachineEvent {
    /**
     * Somebody was recognised.
     *
     * @param internalNumbers the punches name the machine's internal numbers in place of PINs
     * @param rejected        bytes of the event that are no punch
     */
    record Attendance(boolean internalNumbers, List<PunchRecord> punches,
            List<RejectedRecord> rejected) implements MachineEvent {
        public Attendance {
            punches = List.copyOf(punches);
            rejected = List.copyOf(rejected);
        }

        /** With PINs in place of internal numbers; those that no user has are left out. */
        public Attendance withPinsOf(List<UserRecord> users) {
            if (!internalNumbers) return this;
            Map<String, String> pins = users.stream().filter(user -> !user.pin().isEmpty()).collect(
                    Collectors.toMap(user -> Integer.toString(user.uid()), UserRecord::pin, (one, _) -> one));
            List<PunchRecord> named = punches.stream().filter(punch -> pins.containsKey(punch.pin()))
                    .map(punch -> punch.withPin(pins.get(punch.pin()))).toList();
            return new Attendance(named.size() < punches.size(), named, rejected);
        }

        @Override
        public String toString() {
            return "attendance of %d, %d unreadable".formatted(punches.size(), rejected.size());
        }
    }

    /** A finger lies on the sensor. */
    record Finger() implements MachineEvent {}

    /** A person was added at the machine. @param uid the internal number, where the machine tells it */
    record EnrolUser(OptionalInt uid) implements MachineEvent {}

    /**
     * An enrolment has ended, or a step of it did where only one number is told (section 10).
     *
     * @param result       0 for success; see {@link EnrolVerdict}
     * @param templateSize bytes, told with a success
     * @param pin          of the person, where it is told
     * @param finger       0–9, where it is told
     */
    record EnrolFinger(int result, OptionalInt templateSize, Optional<String> pin,
            OptionalInt finger) implements MachineEvent {
        @Override
        public String toString() {
            return "enrolment result " + result;
        }
    }

    /** A key of the machine was pressed. @param key its code, −1 where none is told */
    record Button(int key) implements MachineEvent {}

    /** The door was opened. Its data are not documented. */
    record Unlock(int length) implements MachineEvent {}

    /** Somebody tried. @param uid the internal number; empty for somebody unknown */
    record Verify(OptionalLong uid) implements MachineEvent {
        @Override
        public String toString() {
            return uid.isPresent() ? "verified" : "not recognised";
        }
    }

    /** A sample was taken. @param score 100 good, 0 bad; other values have been seen nowhere */
    record FingerScore(int score) implements MachineEvent {
        public boolean good() {
            return score > 0;
        }
    }

    /** @param code as told @param uid the internal number of the person, where it is told */
    record Alarm(AlarmKind kind, long code, OptionalInt uid) implements MachineEvent {
        @Override
        public String toString() {
            return "alarm " + kind + " " + code;
        }
    }

    /** An event that nobody has described, or whose bytes are not as described. @param length of its data, bytes */
    record Unknown(int code, int length) implements MachineEvent {}

    /** Never fails: what cannot be read is {@link Unknown}. @param packet with the command REG_EVENT, from a machine */
    static MachineEvent of(Packet packet, EventRules rules) {
        return EventCodec.decode(packet.session(), packet.data(), rules);
    }
}
