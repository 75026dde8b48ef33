package id.sidik.devices;

/** What happens while a machine takes a finger, for the screen. Presses are counted from 1. */
public sealed interface EnrolStep {
    /** The machine waits for a finger. */
    record Waiting(int press, int of) implements EnrolStep {}

    /** A finger lies on the sensor. */
    record Touched(int press) implements EnrolStep {}

    /** A sample was taken. */
    record Score(int press, boolean good) implements EnrolStep {}

    /** The sample is good: the finger may be lifted. */
    record LiftFinger(int press) implements EnrolStep {}

    /** The sample was thrown away: the same press once more. */
    record Again(int press) implements EnrolStep {}

    /** After this nothing more comes. */
    sealed interface End extends EnrolStep {}

    /**
     * The machine has made a template.
     *
     * @param size   bytes, as the machine tells it
     * @param finger 0–9, as asked
     * @param good   samples
     * @param bad    samples that were thrown away
     */
    record Done(int size, int finger, int good, int bad) implements End {}

    /** The machine knows this finger already. */
    record Duplicate() implements End {}

    /** No finger came in time, or the samples did not fit together. @param heard false: the machine told nothing at all */
    record TimedOut(boolean heard) implements End {}

    /** The person asked to stop; the sensor is free again. */
    record Cancelled() implements End {}

    /** The firmware starts no enrolment at a client's wish: take the finger at the machine, and fetch it. */
    record NotSupported() implements End {}

    /** A template was made of another person: the wish was not understood as it was meant. */
    record OtherPerson() implements End {}

    /** The machine gave up for a reason that no source explains. */
    record Failed(int result) implements End {}
}
