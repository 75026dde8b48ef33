package id.sidik.devices;

import java.util.OptionalInt;

/** What came of clearing a machine's log of punches. */
public sealed interface LogClearing {
    /** The log was cleared. @param before its count just before @param after its count afterwards: punches made since */
    record Cleared(int before, OptionalInt after) implements LogClearing {}

    /** Nothing was cleared: the log is not the expected one any more. @param now the machine's count */
    record Changed(int expected, int now) implements LogClearing {}

    /** Nothing was cleared: the firmware tells no count that can be believed. */
    record Uncounted() implements LogClearing {}

    /** The machine did not clear. @param count what it still holds */
    record Refused(int count) implements LogClearing {}
}
