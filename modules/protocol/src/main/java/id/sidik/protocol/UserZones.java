package id.sidik.protocol;

import id.sidik.protocol.AccessVariants.UserFlag;
import java.util.List;

/**
 * The access zones of one person (USERTZ_RRQ, USERTZ_WRQ; section 11.3).
 *
 * @param own   whether the person has own zones rather than those of the group
 * @param zones three zone numbers, 0 for none
 */
public record UserZones(boolean own, List<Integer> zones) {
    private static final int REPLY = 8;
    private static final int REQUEST = 20;
    private static final int ZONES = 3;

    public UserZones {
        zones = List.copyOf(zones);
        if (zones.size() != ZONES || zones.stream().anyMatch(zone -> zone < 0 || zone > 0xFFFF))
            throw new IllegalArgumentException("a person has three zones");
    }

    /** Data of USERTZ_RRQ. @param uid internal number, 1–65535 */
    public static byte[] request(int uid) {
        byte[] data = new byte[4];
        Bytes.put32(data, 0, uid);
        return data;
    }

    public static UserZones decode(byte[] reply, AccessVariants variants) throws MalformedException {
        byte[] data = AccessReply.record(reply, REPLY);
        boolean one = Bytes.u16(data, 0) != 0;
        boolean own = variants.userFlag() == UserFlag.OWN ? one : !one;
        return new UserZones(own, List.of(Bytes.u16(data, 2), Bytes.u16(data, 4), Bytes.u16(data, 6)));
    }

    /** Data of USERTZ_WRQ: all words have 32 bits, and 1 means own zones. */
    public byte[] encode(int uid) {
        byte[] data = new byte[REQUEST];
        Bytes.put32(data, 0, uid);
        Bytes.put32(data, 4, own ? 1 : 0);
        for (int zone = 0; zone < ZONES; zone++) Bytes.put32(data, 8 + zone * 4, zones.get(zone));
        return data;
    }

    /** What a machine answers to USERTZ_RRQ. */
    public byte[] reply(UserFlag flag) {
        byte[] data = new byte[REPLY];
        Bytes.put16(data, 0, flag == UserFlag.OWN == own ? 1 : 0);
        for (int zone = 0; zone < ZONES; zone++) Bytes.put16(data, 2 + zone * 2, zones.get(zone));
        return data;
    }

    /** What USERTZ_WRQ brings, without the number of the person, which stands in front. */
    public static UserZones written(byte[] data) throws MalformedException {
        if (data.length < REQUEST) throw new MalformedException("zones of a person need 20 bytes, got " + data.length);
        return new UserZones(Bytes.u16(data, 4) != 0,
                List.of(Bytes.u16(data, 8), Bytes.u16(data, 12), Bytes.u16(data, 16)));
    }
}
