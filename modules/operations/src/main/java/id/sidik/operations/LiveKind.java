package id.sidik.operations;

import id.sidik.protocol.AlarmKind;
import id.sidik.protocol.MachineEvent;
import java.util.Optional;

/** What happened at a machine, other than a punch. */
public enum LiveKind {
    FINGER_ENROLLED, PERSON_ADDED, BUTTON, UNLOCKED, NOT_RECOGNISED, DOOR_CLOSED, DOOR_OPEN, EXIT_BUTTON, DOOR_FORCED, TAMPER, MISOPERATION, ALARM_CANCELLED, DURESS, PASSBACK, ALARM, UNKNOWN;

    /** Whether somebody should look at the machine. */
    public boolean serious() {
        return switch (this) {
            case DOOR_FORCED, TAMPER, MISOPERATION, DURESS, PASSBACK, ALARM -> true;
            default -> false;
        };
    }

    /** Empty for punches, and for what is no news to anybody: a finger on the sensor, its score. */
    static Optional<LiveKind> of(MachineEvent event) {
        return switch (event) {
            case MachineEvent.Attendance _,MachineEvent.Finger _,MachineEvent.FingerScore _ -> Optional.empty();
            case MachineEvent.EnrolFinger enrolled -> enrolled.result() == 0 && enrolled.templateSize().isPresent()
                    ? Optional.of(FINGER_ENROLLED)
                    : Optional.empty();
            case MachineEvent.EnrolUser _ -> Optional.of(PERSON_ADDED);
            case MachineEvent.Button _ -> Optional.of(BUTTON);
            case MachineEvent.Unlock _ -> Optional.of(UNLOCKED);
            case MachineEvent.Verify verify -> verify.uid().isEmpty() ? Optional.of(NOT_RECOGNISED) : Optional.empty();
            case MachineEvent.Alarm alarm -> Optional.of(of(alarm.kind()));
            case MachineEvent.Unknown _ -> Optional.of(UNKNOWN);
        };
    }

    private static LiveKind of(AlarmKind alarm) {
        return switch (alarm) {
            case DOOR_CLOSED -> DOOR_CLOSED;
            case DOOR_OPEN -> DOOR_OPEN;
            case EXIT_BUTTON -> EXIT_BUTTON;
            case DOOR_FORCED -> DOOR_FORCED;
            case TAMPER -> TAMPER;
            case MISOPERATION -> MISOPERATION;
            case CANCELLED -> ALARM_CANCELLED;
            case DURESS -> DURESS;
            case PASSBACK -> PASSBACK;
            case OTHER -> ALARM;
        };
    }
}
