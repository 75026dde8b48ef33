package id.sidik.protocol;

/**
 * In what the number of UNLOCK counts. The sources disagree (section 11.5): one writes seconds, the other tenths of
 * them; which one holds is chosen for each machine.
 */
public enum UnlockUnit {
    @SingleSource("section 11.5, ZP (C)")
    SECONDS(1), @SingleSource("section 11.5, PZ (C)")
    TENTHS(10);

    /** A door is held open no longer. */
    public static final int MOST_SECONDS = 30;

    private final int perSecond;

    UnlockUnit(int perSecond) {
        this.perSecond = perSecond;
    }

    /** Data of UNLOCK. @param seconds 1–{@link #MOST_SECONDS} */
    public byte[] encode(int seconds) {
        if (seconds < 1 || seconds > MOST_SECONDS) throw new IllegalArgumentException("1 to 30 seconds");
        byte[] data = new byte[4];
        Bytes.put32(data, 0, (long) seconds * perSecond);
        return data;
    }
}
