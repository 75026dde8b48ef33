package id.sidik.store;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.MachineId;
import id.sidik.domain.Pin;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * One enrolment of a finger, for ever, whether it came about or not.
 *
 * @param finger   0–9, left little finger to right little finger
 * @param by       who took it, as signed in
 * @param witness  who stood by
 * @param reason   what the person said
 * @param way      "SENSOR" when the laptop started it, "FETCHED" when it was taken at the machine
 * @param result   "DONE", or why not: "DUPLICATE", "TIMED_OUT", "CANCELLED" …
 * @param good     samples
 * @param bad      samples that were thrown away
 * @param template the kept finger, when there is one
 */
public record Enrolled(UUID id, MachineId machine, Optional<EmployeeId> employee, Pin pin, int finger, Instant at,
        String by, String witness, String reason, String way, String result, int good, int bad,
        OptionalLong template) {
    public Enrolled {
        if (finger < 0 || finger > 9) throw new IllegalArgumentException("finger out of range: " + finger);
    }

    /** Names no person. */
    @Override
    public String toString() {
        return "enrolment " + result + " at machine " + machine;
    }
}
