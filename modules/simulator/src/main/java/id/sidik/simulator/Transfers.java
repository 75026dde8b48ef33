package id.sidik.simulator;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * How a firmware hands over a dataset (section 7).
 *
 * @param buffered   whether 1503 is known; old firmware refuses it and knows only the plain flow
 * @param wholeLimit a dataset of at most so many bytes is answered at once with one DATA packet
 * @param frame      data bytes in one frame and the size word that is told: 0x3F0, 0x400, 0xFFC0, 0xFFF8, 0x10000; over
 *                   UDP at most 1024
 * @param announced  whether what fits one frame is still announced and closed, as a chunk or as a plain flow; without it,
 *                   it comes as bare DATA
 * @param tcpPiece   TCP frames are written in pieces of so many bytes; 0: whole
 * @param pause      between two packets of a transfer over TCP. Machines are slow, and clients in use (pyzk, the JavaScript
 *                   family) lose their place when the announcement and the data behind it arrive in one read
 * @param mostPeople 1503 is refused where the machine knows more people than this
 */
public record Transfers(boolean buffered, int wholeLimit, int frame, boolean announced, int tcpPiece, Duration pause,
        int mostPeople) {
    static final int UDP_FRAME = 1024;

    public Transfers {
        requireNonNull(pause, "pause");
        if (wholeLimit < 0 || wholeLimit > 65_536) throw new IllegalArgumentException("limit: " + wholeLimit);
        if (frame < 16 || frame > 65_536) throw new IllegalArgumentException("frame out of range: " + frame);
        if (tcpPiece < 0) throw new IllegalArgumentException("piece out of range: " + tcpPiece);
        if (pause.isNegative()) throw new IllegalArgumentException("a pause cannot be negative");
    }

    /** As the colour-screen machines of the captures do it, with large frames and four milliseconds between packets. */
    public static Transfers usual() {
        return new Transfers(true, 1008, 0x10000, true, 0, Duration.ofMillis(4), Integer.MAX_VALUE);
    }

    /** Old firmware: 1503 is refused, everything comes in one plain flow. */
    public Transfers plainOnly() {
        return new Transfers(false, wholeLimit, frame, announced, tcpPiece, pause, mostPeople);
    }

    /** As the G2: with more people than this the buffered read is refused. */
    public Transfers bufferedUpTo(int people) {
        return new Transfers(buffered, wholeLimit, frame, announced, tcpPiece, pause, people);
    }

    public Transfers withWholeLimit(int wholeLimit) {
        return new Transfers(buffered, wholeLimit, frame, announced, tcpPiece, pause, mostPeople);
    }

    public Transfers withFrame(int frame) {
        return new Transfers(buffered, wholeLimit, frame, announced, tcpPiece, pause, mostPeople);
    }

    public Transfers withoutAnnouncement() {
        return new Transfers(buffered, wholeLimit, frame, false, tcpPiece, pause, mostPeople);
    }

    public Transfers withTcpPiece(int tcpPiece) {
        return new Transfers(buffered, wholeLimit, frame, announced, tcpPiece, pause, mostPeople);
    }

    /** @param pause zero: as fast as the line takes it */
    public Transfers withPause(Duration pause) {
        return new Transfers(buffered, wholeLimit, frame, announced, tcpPiece, pause, mostPeople);
    }
}
