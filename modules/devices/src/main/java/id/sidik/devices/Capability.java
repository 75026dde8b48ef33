package id.sidik.devices;

import static java.util.Objects.requireNonNull;

import id.sidik.protocol.ChunkRange;
import id.sidik.protocol.PunchLayout;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What was learned about one machine, kept per serial number and handed in next time.
 *
 * @param transport      the road that served
 * @param bufferedRead   false when the firmware refuses the buffered read (section 7.1): the plain flow is used at once
 * @param userRecordSize 28 or 72 bytes, when users were read
 * @param layout         of the punch records, when there were any
 * @param countsTrusted  whether the firmware's own counts did not contradict themselves
 * @param chunkSize      the largest piece of a buffered read that served, {@link #SMALLEST_CHUNK}–{@link ChunkRange#TCP_SIZE}
 * @param events         how its live events are read, and how it enrols
 * @param line           how it answered on a serial line, when it ever did
 * @param people         what was learned about its people and fingers
 */
public record Capability(Transport transport, boolean bufferedRead, OptionalInt userRecordSize,
        Optional<PunchLayout> layout, boolean countsTrusted, int chunkSize, EventHabits events,
        Optional<SerialLine> line, PeopleCapability people) {
    /** Pieces are not made smaller than the smallest frame that firmware is known to fill (section 7.1). */
    public static final int SMALLEST_CHUNK = 1008;

    public Capability {
        requireNonNull(people, "people");
        if (chunkSize < SMALLEST_CHUNK || chunkSize > ChunkRange.TCP_SIZE)
            throw new IllegalArgumentException("chunk size out of range: " + chunkSize);
    }

    /** With nothing known of its events and people. */
    public Capability(Transport transport, boolean bufferedRead, OptionalInt userRecordSize,
            Optional<PunchLayout> layout, boolean countsTrusted, int chunkSize) {
        this(transport, bufferedRead, userRecordSize, layout, countsTrusted, chunkSize, EventHabits.assumed(),
                Optional.empty(), PeopleCapability.assumed());
    }

    /** What is assumed of a machine that nobody has read before. */
    public static Capability assumed(Transport transport) {
        return new Capability(transport, true, OptionalInt.empty(), Optional.empty(), false, chunkOf(transport));
    }

    /** The same machine over the road that served this time. */
    Capability over(Transport served) {
        int chunk = served == transport ? chunkSize : chunkOf(served);
        return new Capability(served, bufferedRead, userRecordSize, layout, countsTrusted, chunk, events, line, people);
    }

    /** The same machine in the conversation that came about this time. */
    Capability over(Conversation served) {
        return over(served.transport()).on(served.line());
    }

    /** The same machine, on a serial line that was found; what is known stays when none was. */
    public Capability on(Optional<SerialLine> found) {
        return new Capability(transport, bufferedRead, userRecordSize, layout, countsTrusted, chunkSize, events,
                found.or(() -> line), people);
    }

    Capability inSmallerPieces(int divisor) {
        int chunk = Math.max(SMALLEST_CHUNK, chunkSize / divisor);
        return new Capability(transport, bufferedRead, userRecordSize, layout, countsTrusted, chunk, events, line,
                people);
    }

    Capability trusting(boolean counts) {
        return new Capability(transport, bufferedRead, userRecordSize, layout, counts, chunkSize, events, line, people);
    }

    /** The same machine, with what was learned of its events. */
    public Capability withEvents(EventHabits events) {
        return new Capability(transport, bufferedRead, userRecordSize, layout, countsTrusted, chunkSize, events, line,
                people);
    }

    /** The same machine, with what was learned of its people. */
    public Capability with(PeopleCapability more) {
        return new Capability(transport, bufferedRead, userRecordSize, layout, countsTrusted, chunkSize, events, line,
                more);
    }

    Capability withUsersOf(int recordSize) {
        return new Capability(transport, bufferedRead, OptionalInt.of(recordSize), layout, countsTrusted, chunkSize,
                events, line, people);
    }

    private static int chunkOf(Transport transport) {
        return switch (transport) {
            case TCP, WEB -> ChunkRange.TCP_SIZE;
            case UDP -> ChunkRange.UDP_SIZE;
            case SERIAL -> SMALLEST_CHUNK;
        };
    }
}
