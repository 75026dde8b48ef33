package id.sidik.operations;

/** What the person at the sensor should know now. Presses are counted from 1. */
public sealed interface EnrolNews {
    /** The machine is asked whether it can be. */
    record Preparing() implements EnrolNews {}

    /** Lay the finger on. */
    record Press(int press, int of) implements EnrolNews {}

    /** The finger is on the sensor. */
    record Touched(int press) implements EnrolNews {}

    /** A good sample; lift the finger. */
    record Lift(int press) implements EnrolNews {}

    /** A bad sample; the same press once more. */
    record Again(int press) implements EnrolNews {}

    /** Waiting until somebody has enrolled at the machine itself. */
    record WaitingForMachine() implements EnrolNews {}

    /** The machine is done; its template is being fetched and kept. */
    record Fetching() implements EnrolNews {}
}
