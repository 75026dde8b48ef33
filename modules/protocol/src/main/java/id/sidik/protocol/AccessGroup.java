package id.sidik.protocol;

import id.sidik.protocol.AccessVariants.GroupScale;
import java.util.List;
import java.util.Optional;

/**
 * An access group (GRPTZ_RRQ, GRPTZ_WRQ; section 11.2). It exists only once a user is in it.
 *
 * @param number      1–99
 * @param zones       three zone numbers, 0 for none
 * @param verifyStyle 0–127
 * @param holidays    whether holidays count
 */
public record AccessGroup(int number, List<Integer> zones, int verifyStyle, boolean holidays) {
    public static final int MOST = 99;
    private static final int SIZE = 8;
    private static final int ZONES = 3;

    public AccessGroup {
        zones = List.copyOf(zones);
        if (number < 1 || number > MOST) throw new IllegalArgumentException("group out of range: " + number);
        if (zones.size() != ZONES || zones.stream().anyMatch(zone -> zone < 0 || zone > 0xFFFF))
            throw new IllegalArgumentException("a group has three zones");
        if (verifyStyle < 0 || verifyStyle > 0x7F) throw new IllegalArgumentException("verify style out of range");
    }

    /** Data of GRPTZ_RRQ. @throws IllegalArgumentException outside 1–99 */
    public static byte[] request(int number) {
        if (number < 1 || number > MOST) throw new IllegalArgumentException("group out of range: " + number);
        byte[] data = new byte[SIZE];
        data[0] = (byte) number;
        return data;
    }

    /** @return empty for a group that does not exist: zeros @throws MalformedException when it is about another one */
    public static Optional<AccessGroup> decode(byte[] reply, int asked, AccessVariants variants)
            throws MalformedException {
        byte[] data = AccessReply.record(reply, SIZE);
        if (AccessReply.zeros(data)) return Optional.empty();
        if (Bytes.u8(data, 0) != asked) throw new MalformedException("the answer is about another group");
        List<Integer> raw = List.of(Bytes.u16(data, 1), Bytes.u16(data, 3), Bytes.u16(data, 5));
        boolean scaled = switch (variants.groupScale()) {
            case PLAIN -> false;
            case TIMES_256 -> true;
            case RECOGNISED -> raw.stream().anyMatch(zone -> zone > AccessZone.MOST)
                    && raw.stream().allMatch(zone -> zone % 256 == 0 && zone / 256 <= AccessZone.MOST);
        };
        List<Integer> zones = scaled ? raw.stream().map(zone -> zone / 256).toList() : raw;
        int last = Bytes.u8(data, 7);
        return Optional.of(new AccessGroup(asked, zones, last & 0x7F, last >= 0x80));
    }

    /** Data of GRPTZ_WRQ. */
    public byte[] encode() {
        return reply(GroupScale.PLAIN);
    }

    /** What a machine answers to GRPTZ_RRQ. */
    public byte[] reply(GroupScale scale) {
        int factor = scale == GroupScale.TIMES_256 ? 256 : 1;
        byte[] data = new byte[SIZE];
        data[0] = (byte) number;
        for (int zone = 0; zone < ZONES; zone++) Bytes.put16(data, 1 + zone * 2, zones.get(zone) * factor);
        data[7] = (byte) (verifyStyle | (holidays ? 0x80 : 0));
        return data;
    }

    /** What GRPTZ_WRQ brings. @throws MalformedException when it is no such record */
    public static AccessGroup written(byte[] data) throws MalformedException {
        int number = data.length < SIZE ? 0 : Bytes.u8(data, 0);
        if (number < 1 || number > MOST) throw new MalformedException("a group has 8 bytes and a number to 99");
        return decode(data, number, AccessVariants.usual().with(GroupScale.PLAIN)).orElseThrow();
    }
}
