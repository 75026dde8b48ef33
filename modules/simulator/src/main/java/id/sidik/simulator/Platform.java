package id.sidik.simulator;

/**
 * Platforms that machines in use are built on, as far as their habits are documented (section 16): record sizes, roads,
 * flows, the generation of the algorithm. What nobody has documented of one is as on its nearest relative.
 */
public enum Platform {
    /** UDP only, 8-byte log with the time at 4, the plain flow, one finger at a time. */
    ZEM510(true, old(Records.ofSize(8), "ZEM510")),
    /** As ZEM510. */
    ZEM560(true, old(Records.ofSize(8), "ZEM560")),
    /** The board of the X100-C class: UDP only, 28-byte users (single source), 16-byte log. */
    ZEM600(true, old(Records.ofSize(16), "ZEM600")),
    /** Colour screen, TCP, 72-byte users, 40-byte log; counts without faces. */
    ZMM100(false, colour("ZMM100_TFT").withCounts(Counts.in(Counts.Form.WORDS_20))),
    /** As ZMM220, but the buffered read is refused where there are more than a thousand people (G2). */
    ZMM200(false, colour("ZMM200_TFT").withTransfers(Transfers.usual().bufferedUpTo(1000))),
    /** The machines of most captures. */
    ZMM220(false, colour("ZMM220_TFT"));

    private final boolean udpOnly;
    private final Dialect dialect;

    Platform(boolean udpOnly, Dialect dialect) {
        this.udpOnly = udpOnly;
        this.dialect = dialect;
    }

    private static Dialect old(Records records, String name) {
        return Dialect.usual().withRecords(records).withTransfers(Transfers.usual().plainOnly())
                .withCounts(Counts.in(Counts.Form.WORDS_20)).withFingers(FingerHabits.old())
                .on(new Board(name, Board.blackAndWhite().firmware()));
    }

    private static Dialect colour(String name) {
        return Dialect.usual().on(new Board(name, Board.colour().firmware()));
    }

    public boolean udpOnly() {
        return udpOnly;
    }

    public Dialect dialect() {
        return dialect;
    }
}
