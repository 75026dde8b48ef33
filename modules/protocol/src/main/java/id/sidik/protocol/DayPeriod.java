package id.sidik.protocol;

/**
 * When a door opens on one day of the week, as a machine keeps it: four bytes. A start after the end closes the whole
 * day (section 11.1).
 *
 * @param startMinute of the day, 0–1439
 * @param endMinute   of the day, 0–1439
 */
public record DayPeriod(int startMinute, int endMinute) {
    static final int SIZE = 4;
    private static final int LAST = 24 * 60 - 1;

    public static final DayPeriod ALL_DAY = new DayPeriod(0, LAST);
    public static final DayPeriod CLOSED = new DayPeriod(LAST, 0);

    public DayPeriod {
        if (startMinute < 0 || startMinute > LAST || endMinute < 0 || endMinute > LAST)
            throw new IllegalArgumentException("minute of a day out of range");
    }

    public boolean closed() {
        return startMinute > endMinute;
    }

    static boolean plausible(byte[] data, int at) {
        return Bytes.u8(data, at) < 24 && Bytes.u8(data, at + 1) < 60 && Bytes.u8(data, at + 2) < 24
                && Bytes.u8(data, at + 3) < 60;
    }

    static DayPeriod decode(byte[] data, int at) throws MalformedException {
        if (!plausible(data, at)) throw new MalformedException("no time of day at byte " + at);
        return new DayPeriod(Bytes.u8(data, at) * 60 + Bytes.u8(data, at + 1),
                Bytes.u8(data, at + 2) * 60 + Bytes.u8(data, at + 3));
    }

    void encode(byte[] out, int at) {
        out[at] = (byte) (startMinute / 60);
        out[at + 1] = (byte) (startMinute % 60);
        out[at + 2] = (byte) (endMinute / 60);
        out[at + 3] = (byte) (endMinute % 60);
    }
}
