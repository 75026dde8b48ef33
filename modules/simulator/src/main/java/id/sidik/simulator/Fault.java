package id.sidik.simulator;

import java.time.Duration;

/**
 * Something that goes wrong on demand: it strikes the next {@link #times} requests of one command (see
 * {@code id.sidik.protocol.Command}), afterwards the machine behaves again. Where a fault counts bytes, it counts data
 * bytes of the answer to that one request, without headers.
 */
public sealed interface Fault {
    /** Stands for every command in {@link #command}. */
    int ANY = -1;

    /** The command code of the requests that are struck, or {@link #ANY}. */
    int command();

    /** How many requests are struck, at least 1. */
    int times();

    /** The connection ends in the middle of a frame, after so many bytes; over UDP the machine falls silent and forgets. */
    record Drop(int command, int times, long afterBytes) implements Fault {}

    /** The answer comes, but so much later. */
    record Delay(int command, int times, Duration by) implements Fault {}

    /** Data ends after so many bytes, yet the transfer is closed as if all had come. */
    record Truncate(int command, int times, long afterBytes) implements Fault {}

    /** One byte of the answer's data, counted from 0, arrives with all bits turned over; the checksum no longer holds. */
    record Corrupt(int command, int times, long atByte) implements Fault {}

    /** Answered with this code and nothing else. */
    record Refuse(int command, int times, int code) implements Fault {}

    /** Never answered; the connection stays open. */
    record Stall(int command, int times) implements Fault {}

    /** The machine restarts after so many bytes: all connections end, sessions are forgotten, nobody answers meanwhile. */
    record RebootDuringTransfer(int command, int times, long afterBytes, Duration down) implements Fault {}

    /** Data frames without end, until the client or the machine closes. */
    record EndlessStream(int command, int times) implements Fault {}

    /** The frame around the answer announces so many bytes (unsigned 32 bits); over UDP, which has no frame, the data does. */
    record OversizedLength(int command, int times, long announced) implements Fault {}

    /** Where the answer tells the size of a dataset or of a chunk, it tells this one (unsigned 32 bits). */
    record OversizedData(int command, int times, long announced) implements Fault {}

    /** All answers carry a checksum that is one too small, as a known third-party simulator does it. */
    record WrongChecksum(int command, int times) implements Fault {}

    /** So many bytes of noise instead of an answer. */
    record Garbage(int command, int times, int bytes) implements Fault {}

    /** One packet of the answer, counted from 0, never arrives. */
    record Lose(int command, int times, int packet) implements Fault {}
}
