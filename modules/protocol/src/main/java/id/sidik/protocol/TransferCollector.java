package id.sidik.protocol;

import java.util.List;
import java.util.OptionalLong;

/**
 * Gathers the replies to one READ_BUFFER or to one plain bulk command (section 7): an announcement that may be missing,
 * DATA frames, a closing ACK_OK that may come glued, late or never. Memory grows with what arrives, never with what is
 * announced, up to {@link #MAX_BYTES}. Not safe for use by several threads.
 */
public final class TransferCollector {
    /** The largest transfer that is believed, in bytes. */
    public static final int MAX_BYTES = 64 << 20;
    private static final long UNKNOWN = -1;

    /** How far a transfer has come. */
    public enum State {
        /** More has to come. */
        OPEN,
        /** Every byte is here; the closing ACK_OK may still come and means nothing any more. */
        COMPLETE,
        /** Every byte is here and the machine has closed the transfer. */
        CLOSED,
        /** The machine has closed the transfer and bytes are missing; a late datagram may still mend it. */
        SHORT,
        /** More bytes came than were announced or asked for. */
        TOO_LONG,
        /** The machine has nothing to send. */
        EMPTY,
        /** The machine refused: {@link TransferCollector#refusal()}. */
        REFUSED
    }

    private final ReceivedFrames frames;
    private final boolean chunk;
    private long expected;
    private long declared = UNKNOWN;
    private boolean closed;
    private int refusal;

    private TransferCollector(long expected, Delivery delivery, int session) {
        this.expected = expected;
        this.chunk = expected != UNKNOWN;
        this.frames = new ReceivedFrames(delivery, session);
    }

    /** For the answer to READ_BUFFER. @param session of the connection, to tell it from frame numbers */
    public static TransferCollector chunk(ChunkRange asked, Delivery delivery, int session) {
        return new TransferCollector(asked.size(), delivery, session);
    }

    /** For the answer to a bulk command that is sent by itself, or to a PREPARE_BUFFER that streams. */
    public static TransferCollector plain(Delivery delivery, int session) {
        return new TransferCollector(UNKNOWN, delivery, session);
    }

    /**
     * Takes in one reply that carries the request's reply number.
     *
     * @throws MalformedException for sizes beyond the limit, and frames without end
     */
    public State feed(Packet reply) throws MalformedException {
        switch (reply.code()) {
            case Command.PREPARE_DATA -> announce(DataAnnouncement.decode(reply.data()).size());
            case Command.DATA -> take(reply);
            case Reply.ACK_OK -> closed = true;
            // somebody touched the machine between two frames
            case Command.REG_EVENT -> {}
            default -> refusal = reply.code();
        }
        return state();
    }

    private void announce(long size) throws MalformedException {
        if (size > MAX_BYTES) throw new MalformedException("a transfer of " + size + " bytes is announced");
        if (declared != UNKNOWN && declared != size)
            throw new MalformedException("a transfer is announced twice: " + declared + ", " + size);
        declared = size;
        if (!chunk) expected = size;
    }

    private void take(Packet frame) throws MalformedException {
        if (state() == State.TOO_LONG) return;
        if ((long) frames.bytes() + frame.data().length > MAX_BYTES)
            throw new MalformedException("a transfer of more than " + MAX_BYTES + " bytes");
        frames.add(frame.session(), frame.data());
        if (!chunk && declared == UNKNOWN) expectWhatTheFirstFrameSays(frame.data());
    }

    private void expectWhatTheFirstFrameSays(byte[] first) throws MalformedException {
        if (expected != UNKNOWN || first.length < SizedDataset.PREFIX) return;
        long size = Bytes.u32(first, 0) + SizedDataset.PREFIX;
        if (size > MAX_BYTES) throw new MalformedException("a dataset of " + size + " bytes");
        expected = size;
    }

    public State state() {
        if (refusal != 0) return Reply.meansEmpty(refusal) && frames.isEmpty() ? State.EMPTY : State.REFUSED;
        if (expected != UNKNOWN && frames.bytes() > expected) return State.TOO_LONG;
        if (frames.bytes() == expected) return closed ? State.CLOSED : State.COMPLETE;
        if (!closed) return State.OPEN;
        return expected == UNKNOWN && frames.isEmpty() ? State.EMPTY : State.SHORT;
    }

    /** Whether every byte is here. */
    public boolean whole() {
        return state() == State.COMPLETE || state() == State.CLOSED;
    }

    /** What the machine announced, in bytes; empty without an announcement. */
    public OptionalLong declared() {
        return declared == UNKNOWN ? OptionalLong.empty() : OptionalLong.of(declared);
    }

    /** Bytes that came. */
    public int arrived() {
        return frames.bytes();
    }

    /** Numbers of frames that were lost among those that came; only known over {@link Delivery#MAY_LOSE}. */
    public List<Integer> missing() {
        return frames.missing();
    }

    /** Code of the reply that ended the transfer; 0 when none did. */
    public int refusal() {
        return refusal;
    }

    /** What came, in order. */
    public byte[] bytes() {
        return frames.joined();
    }
}
