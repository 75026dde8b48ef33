package id.sidik.domain;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * One line exactly as a machine told it. Never edited; a correction is another fact. Machine, PIN and local second
 * together are its natural key: the same punch by another road or on another day is the same punch.
 *
 * @param at         the machine's own wall time, whole seconds
 * @param verify     the raw verify byte, 0–255
 * @param state      the raw in/out byte, 0–255; 255 means the state keys are not used
 * @param workCode   0 when none
 * @param zone       the zone of the place where the machine stands
 * @param receivedAt the laptop's time when the line came in
 */
public record Punch(MachineId machine, Pin pin, LocalDateTime at, int verify, int state, long workCode,
        PunchSource source, ZoneId zone, Instant receivedAt) {
    public Punch {
        requireNonNull(machine, "machine");
        requireNonNull(pin, "pin");
        requireNonNull(at, "at");
        requireNonNull(source, "source");
        requireNonNull(zone, "zone");
        requireNonNull(receivedAt, "receivedAt");
        if (at.getNano() != 0) throw new IllegalArgumentException("a punch has whole seconds");
        if (verify < 0 || verify > 255) throw new IllegalArgumentException("verify is one byte: " + verify);
        if (state < 0 || state > 255) throw new IllegalArgumentException("state is one byte: " + state);
    }

    public VerifyMode verifyMode() {
        return VerifyMode.ofMachine(verify);
    }
}
