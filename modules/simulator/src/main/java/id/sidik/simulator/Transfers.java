package id.sidik.simulator;

/**
 * How a firmware hands over a dataset (section 7).
 *
 * @param buffered     whether 1503 is known; old firmware refuses it and knows only the plain flow
 * @param wholeLimit   a dataset of at most so many bytes is answered at once with one DATA packet
 * @param frame        data bytes in one frame and the size word that is told: 0x3F0, 0x400, 0xFFC0, 0xFFF8, 0x10000; over
 *                     UDP at most 1024
 * @param announced    whether a chunk that fits one frame is still announced and closed; without it, it comes as bare DATA
 * @param tcpPiece     TCP frames are written in pieces of so many bytes; 0: whole
 */
public record Transfers(boolean buffered, int wholeLimit, int frame, boolean announced, int tcpPiece) {
    static final int UDP_FRAME = 1024;

    public Transfers {
        if (wholeLimit < 0 || wholeLimit > 65_536) throw new IllegalArgumentException("limit: " + wholeLimit);
        if (frame < 16 || frame > 65_536) throw new IllegalArgumentException("frame out of range: " + frame);
        if (tcpPiece < 0) throw new IllegalArgumentException("piece out of range: " + tcpPiece);
    }

    /** As the colour-screen machines of the captures do it. */
    public static Transfers usual() {
        return new Transfers(true, 1008, 0x3F0, true, 0);
    }

    /** Old firmware: 1503 is refused, everything comes in one plain flow. */
    public Transfers plainOnly() {
        return new Transfers(false, wholeLimit, frame, announced, tcpPiece);
    }

    public Transfers withWholeLimit(int wholeLimit) {
        return new Transfers(buffered, wholeLimit, frame, announced, tcpPiece);
    }

    public Transfers withFrame(int frame) {
        return new Transfers(buffered, wholeLimit, frame, announced, tcpPiece);
    }

    public Transfers withoutAnnouncement() {
        return new Transfers(buffered, wholeLimit, frame, false, tcpPiece);
    }

    public Transfers withTcpPiece(int tcpPiece) {
        return new Transfers(buffered, wholeLimit, frame, announced, tcpPiece);
    }
}
