package id.sidik.operations;

import java.time.Instant;

/**
 * One enrolment that was tried.
 *
 * @param name   of the person today; blank for a stranger
 * @param finger 0–9, left little finger to right little finger
 * @param by     who took it, as signed in
 * @param result "DONE", or why not
 */
public record EnrolLine(Instant at, String pin, String name, int finger, String by, String witness, String reason,
        String result) {
    /** Names no person. */
    @Override
    public String toString() {
        return "enrolment " + result;
    }
}
