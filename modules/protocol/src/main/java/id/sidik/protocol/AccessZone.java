package id.sidik.protocol;

import id.sidik.protocol.AccessVariants.ZoneForm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * An access time zone (TZ_RRQ, TZ_WRQ; section 11.1).
 *
 * @param index 1–50
 * @param days  seven periods, Sunday first
 */
public record AccessZone(int index, List<DayPeriod> days) {
    public static final int MOST = 50;
    private static final int DAYS = 7;
    private static final int SIZE = 32;
    private static final int SHORT_INDEX = 2;
    private static final int LONG_INDEX = 4;

    public AccessZone {
        days = List.copyOf(days);
        requireIndex(index);
        if (days.size() != DAYS) throw new IllegalArgumentException("a week has seven days");
    }

    /** The same period on every day. */
    public static AccessZone daily(int index, DayPeriod period) {
        return new AccessZone(index, Collections.nCopies(DAYS, period));
    }

    private static void requireIndex(int index) {
        if (index < 1 || index > MOST) throw new IllegalArgumentException("zone out of range: " + index);
    }

    /** Data of TZ_RRQ. @throws IllegalArgumentException outside 1–50 */
    public static byte[] request(int index) {
        requireIndex(index);
        byte[] data = new byte[LONG_INDEX];
        Bytes.put32(data, 0, index);
        return data;
    }

    /**
     * The answer about the zone that was asked for; an acknowledgement in front of it is passed over.
     *
     * @return empty for a slot that was never set: zeros
     * @throws MalformedException when it is about another zone, too short, or tells no times
     */
    public static Optional<AccessZone> decode(byte[] reply, int asked, AccessVariants variants)
            throws MalformedException {
        byte[] data = AccessReply.record(reply, SIZE);
        if (AccessReply.zeros(data)) return Optional.empty();
        if (Bytes.u16(data, 0) != asked) throw new MalformedException("the answer is about another zone");
        int head = head(data, variants.zoneForm());
        if (AccessReply.zeros(Arrays.copyOfRange(data, SHORT_INDEX, data.length))) return Optional.empty();
        List<DayPeriod> days = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) days.add(DayPeriod.decode(data, head + day * DayPeriod.SIZE));
        return Optional.of(new AccessZone(asked, days));
    }

    private static int head(byte[] data, ZoneForm form) {
        return switch (form) {
            case SHORT_INDEX -> SHORT_INDEX;
            case LONG_INDEX -> LONG_INDEX;
            case RECOGNISED -> sense(data, LONG_INDEX) > sense(data, SHORT_INDEX) ? LONG_INDEX : SHORT_INDEX;
        };
    }

    /** How many days end after they begin when the record is read so; −1 when that tells impossible times. */
    private static int sense(byte[] data, int head) {
        if (head == LONG_INDEX && Bytes.u16(data, SHORT_INDEX) != 0) return -1;
        int sense = 0;
        for (int day = 0; day < DAYS; day++) {
            int at = head + day * DayPeriod.SIZE;
            if (!DayPeriod.plausible(data, at)) return -1;
            if (Bytes.u8(data, at) * 60 + Bytes.u8(data, at + 1) <= Bytes.u8(data, at + 2) * 60 + Bytes.u8(data, at
                    + 3))
                sense++;
        }
        return sense;
    }

    /** Data of TZ_WRQ: u32 index, then the days. */
    public byte[] encode() {
        byte[] data = new byte[SIZE];
        Bytes.put32(data, 0, index);
        for (int day = 0; day < DAYS; day++) days.get(day).encode(data, LONG_INDEX + day * DayPeriod.SIZE);
        return data;
    }

    /** What a machine answers to TZ_RRQ in this form; a recognised one is the short one. */
    public byte[] reply(ZoneForm form) {
        if (form == ZoneForm.LONG_INDEX) return encode();
        byte[] data = new byte[SIZE];
        Bytes.put16(data, 0, index);
        for (int day = 0; day < DAYS; day++) days.get(day).encode(data, SHORT_INDEX + day * DayPeriod.SIZE);
        data[SIZE - 2] = (byte) 0xA7;
        data[SIZE - 1] = 0x1C;
        return data;
    }

    /** What TZ_WRQ brings. @throws MalformedException when it is no such record */
    public static AccessZone written(byte[] data) throws MalformedException {
        if (data.length < SIZE) throw new MalformedException("a zone has 32 bytes, got " + data.length);
        int index = Bytes.u16(data, 0);
        if (index < 1 || index > MOST) throw new MalformedException("zone out of range");
        List<DayPeriod> days = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) days.add(DayPeriod.decode(data, LONG_INDEX + day * DayPeriod.SIZE));
        return new AccessZone(index, days);
    }
}
