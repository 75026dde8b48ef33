package id.sidik.devices;

import id.sidik.protocol.UserField;
import id.sidik.protocol.UserRecord;
import java.util.Set;

/** What came of writing or deleting one person. Only what was read back afterwards counts as done. */
public sealed interface PersonOutcome {
    /** Stands in the machine as wished. @param uid the machine's internal number */
    record Written(int uid) implements PersonOutcome {}

    /** Stood there like that already; nothing was written. */
    record Same(int uid) implements PersonOutcome {}

    /** Is no longer in the machine. */
    record Deleted() implements PersonOutcome {}

    /** Was not in the machine; nothing was deleted. */
    record NotThere() implements PersonOutcome {}

    /** This machine's records cannot carry it; nothing was written. */
    record Unfit(Set<UserRecord.Misfit> why) implements PersonOutcome {}

    /** The machine has no place left for another person. */
    record NoRoom() implements PersonOutcome {}

    /** The machine said no. @param code of its reply */
    record Refused(int code) implements PersonOutcome {}

    /** The machine said yes, and what it holds is not what was sent. @param fields empty when it holds nobody there */
    record ReadBackDiffers(Set<UserField> fields) implements PersonOutcome {}

    /** The conversation ended between writing and reading back: it may stand there or not. */
    record Unproved() implements PersonOutcome {}

    /** The conversation ended before its turn: the machine holds what it held before. */
    record NotTried() implements PersonOutcome {}
}
