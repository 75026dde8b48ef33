package id.sidik.devices;

import id.sidik.protocol.FingerVersion;

/** What came of writing or deleting one finger. Only what was read back afterwards counts as done. */
public sealed interface FingerOutcome {
    /** Stands in the machine, byte for byte. */
    record Written() implements FingerOutcome {}

    /** Stood there already, byte for byte, or was to be deleted and was not there. Nothing was done. */
    record Same() implements FingerOutcome {}

    /** Is no longer in the machine. */
    record Deleted() implements FingerOutcome {}

    /** Went along when finger 0 of the same person was deleted (section 8.6), and could not be written again. */
    record Swept() implements FingerOutcome {}

    /**
     * The machine said no.
     *
     * @param code    of its reply
     * @param oldLost whether another finger stood there before, had to make room, and could not be put back
     */
    record Refused(int code, boolean oldLost) implements FingerOutcome {}

    /** The machine said yes, and what it holds is not what was sent. @param oldLost as for {@link Refused} */
    record ReadBackDiffers(boolean oldLost) implements FingerOutcome {}

    /** Made by another generation of the algorithm: of no use there, so nothing was written (section 8.5). */
    record VersionDiffers(FingerVersion template, FingerVersion machine) implements FingerOutcome {}

    /** Cut off or too large: no template of its version looks like that. Nothing was written. */
    record Damaged() implements FingerOutcome {}

    /** The machine knows nobody with this PIN: the person has to be written first. */
    record NoSuchPerson() implements FingerOutcome {}

    /** The machine has no place left for another finger. */
    record NoRoom() implements FingerOutcome {}

    /** The conversation ended between writing and reading back: it may stand there or not. */
    record Unproved() implements FingerOutcome {}

    /** The conversation ended before its turn: the machine holds what it held before. */
    record NotTried() implements FingerOutcome {}
}
