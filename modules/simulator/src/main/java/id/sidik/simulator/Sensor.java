package id.sidik.simulator;

import static java.util.Objects.requireNonNull;

import id.sidik.protocol.EnrolForm;
import id.sidik.protocol.LiveLayout;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * How a firmware enrols at a client's wish, and the shape of its live punches (sections 10 and 13).
 *
 * @param forms       of STARTENROLL that it knows; none: it refuses the command
 * @param startVerify fingers are taken only after STARTVERIFY
 * @param chatty      tells every touch by a ping of one byte, and the completion twice, as the MB2000
 * @param presses     good samples that make a template
 * @param patience    without a touch for so long, the enrolment ends with result 6
 * @param selfPress   a made-up person lays the finger on after so long, again and again, until it is done
 * @param punches     empty: as the log's records have it
 */
public record Sensor(Set<EnrolForm> forms, boolean startVerify, boolean chatty, int presses, Duration patience,
        Optional<Duration> selfPress, Optional<LiveLayout> punches) {
    public Sensor {
        forms = Set.copyOf(forms);
        requireNonNull(selfPress, "selfPress");
        requireNonNull(punches, "punches");
        if (presses < 1 || presses > 9) throw new IllegalArgumentException("presses out of range: " + presses);
        if (!patience.isPositive()) throw new IllegalArgumentException("patience must be positive");
    }

    /** Three presses, twenty seconds of patience, the form of the colour screens. */
    public static Sensor usual() {
        return new Sensor(EnumSet.of(EnrolForm.TEXT_26), false, false, 3, Duration.ofSeconds(20), Optional.empty(),
                Optional.empty());
    }

    /** @param forms none: STARTENROLL is refused */
    public Sensor knowing(EnrolForm... forms) {
        return new Sensor(Set.of(forms), startVerify, chatty, presses, patience, selfPress, punches);
    }

    public Sensor afterStartVerify() {
        return new Sensor(forms, true, chatty, presses, patience, selfPress, punches);
    }

    public Sensor chattering() {
        return new Sensor(forms, startVerify, true, presses, patience, selfPress, punches);
    }

    public Sensor withPatience(Duration patience) {
        return new Sensor(forms, startVerify, chatty, presses, patience, selfPress, punches);
    }

    public Sensor pressingItself(Duration after) {
        return new Sensor(forms, startVerify, chatty, presses, patience, Optional.of(after), punches);
    }

    public Sensor tellingPunchesAs(LiveLayout punches) {
        return new Sensor(forms, startVerify, chatty, presses, patience, selfPress, Optional.of(punches));
    }
}
