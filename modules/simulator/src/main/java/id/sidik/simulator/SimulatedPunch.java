package id.sidik.simulator;

import static java.util.Objects.requireNonNull;

import java.time.LocalDateTime;

/**
 * One record of the machine's log as the machine tells it.
 *
 * @param pin      what the machine tells: text of at most 24 characters, on machines of numbers without leading zeros
 * @param at       whole seconds, years 2000–2099
 * @param verify   0–255: 1 fingerprint, 3 password, 4 card, 15 face
 * @param state    0–255: 0 in, 1 out
 * @param workCode 0 when none
 */
public record SimulatedPunch(String pin, LocalDateTime at, int verify, int state, long workCode, Story story) {
    public SimulatedPunch {
        requireNonNull(story, "story");
        if (pin.isBlank() || pin.length() > 24) throw new IllegalArgumentException("a PIN has 1 to 24 characters");
        if (at.getNano() != 0) throw new IllegalArgumentException("the machines know whole seconds");
    }

    /** A finger laid on while the machine runs. */
    public static SimulatedPunch added(String pin, LocalDateTime at) {
        return new SimulatedPunch(pin, at, 1, 0, 0, Story.ADDED);
    }
}
