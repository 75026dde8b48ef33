package id.sidik.devices;

import id.sidik.protocol.Command;
import id.sidik.protocol.EnrolVerdict;
import id.sidik.protocol.EventCode;
import id.sidik.protocol.EventDoubt;
import id.sidik.protocol.EventRules;
import id.sidik.protocol.MachineEvent;
import id.sidik.protocol.Packet;
import id.sidik.protocol.StartEnrol;
import java.util.List;

/**
 * What each event of an enrolment means. Events are not counted on: firmware tells touches, pings and ends in different
 * numbers, and only a completion ends it (section 10, step 6).
 */
final class EnrolProgress {
    private static final int GOOD_PING = 100;
    private static final int COMPLETION = 4;

    private final StartEnrol wish;
    private final int presses;
    private final EventRules rules;
    private int press = 1;
    private int good;
    private int bad;
    private boolean heard;

    EnrolProgress(StartEnrol wish, int presses, EventRules rules) {
        this.wish = wish;
        this.presses = presses;
        this.rules = rules;
    }

    EnrolStep waiting() {
        return new EnrolStep.Waiting(press, presses);
    }

    EnrolStep.End late() {
        return new EnrolStep.TimedOut(heard);
    }

    /** Nothing, or steps of which only the last can be an end. */
    List<EnrolStep> take(Packet event) {
        List<EnrolStep> steps = switch (MachineEvent.of(event, rules)) {
            case MachineEvent.Finger _ -> List.of(new EnrolStep.Touched(press));
            case MachineEvent.FingerScore score -> sample(score.good());
            case MachineEvent.EnrolFinger told -> ended(told);
            case MachineEvent.Unknown unknown -> unknown(unknown, event.data());
            case MachineEvent.Attendance _,MachineEvent.EnrolUser _,MachineEvent.Button _,MachineEvent.Unlock _,MachineEvent.Verify _,MachineEvent.Alarm _ ->
                List
                        .of();
        };
        heard |= !steps.isEmpty();
        return steps;
    }

    private List<EnrolStep> sample(boolean isGood) {
        EnrolStep score = new EnrolStep.Score(press, isGood);
        if (!isGood) {
            bad++;
            return List.of(score, new EnrolStep.Again(press));
        }
        good++;
        if (press >= presses) return List.of(score);
        return List.of(score, new EnrolStep.LiftFinger(press++), waiting());
    }

    /** A result alone is a failure or, from chatty firmware, one more sign of a touch. */
    private List<EnrolStep> ended(MachineEvent.EnrolFinger told) {
        boolean alone = told.templateSize().isEmpty();
        return switch (EnrolVerdict.of(told.result(), rules)) {
            case DUPLICATE -> List.of(new EnrolStep.Duplicate());
            case TIMED_OUT -> List.of(new EnrolStep.TimedOut(true));
            case UNEXPLAINED -> alone ? ping(told.result()) : List.of(new EnrolStep.Failed(told.result()));
            case DONE -> alone ? ping(0) : List.of(done(told));
        };
    }

    private EnrolStep done(MachineEvent.EnrolFinger told) {
        // a machine may tell only the beginning of a long number
        boolean other = !wish.pin().isEmpty() && told.pin().filter(pin -> !wish.pin().startsWith(pin)).isPresent();
        return other
                ? new EnrolStep.OtherPerson()
                : new EnrolStep.Done(told.templateSize().orElse(0), wish.finger(),
                        good, bad);
    }

    private List<EnrolStep> unknown(MachineEvent.Unknown event, byte[] data) {
        if (event.length() >= COMPLETION && rules.believes(EventDoubt.ENROL_LONG_EVENT_ENDS))
            return take(new Packet(Command.REG_EVENT, EventCode.ENROL_FINGER, 0, data));
        return event.length() == 0 || event.length() > 2 ? List.of() : ping(data[0] & 0xFF);
    }

    private List<EnrolStep> ping(int value) {
        return value == GOOD_PING ? sample(true) : List.of(new EnrolStep.Touched(press));
    }
}
