package id.sidik.protocol;

import java.util.ArrayList;
import java.util.List;

/**
 * Groups of which one person each must stand at the door (ULG_RRQ, ULG_WRQ; section 11.4).
 *
 * @param number 1–10
 * @param groups up to five group numbers, 1–99 each
 */
public record UnlockCombination(int number, List<Integer> groups) {
    public static final int MOST = 10;
    private static final int SIZE = 8;
    private static final int GROUPS = 5;

    public UnlockCombination {
        groups = List.copyOf(groups);
        requireNumber(number);
        if (groups.size() > GROUPS || groups.stream().anyMatch(group -> group < 1 || group > AccessGroup.MOST))
            throw new IllegalArgumentException("a combination has up to five groups");
    }

    private static void requireNumber(int number) {
        if (number < 1 || number > MOST) throw new IllegalArgumentException("combination out of range: " + number);
    }

    /** Data of ULG_RRQ. @throws IllegalArgumentException outside 1–10 */
    public static byte[] request(int number) {
        requireNumber(number);
        byte[] data = new byte[SIZE];
        data[0] = (byte) number;
        return data;
    }

    /** Without groups for a combination that was never set. @throws MalformedException when it is about another one */
    public static UnlockCombination decode(byte[] reply, int asked) throws MalformedException {
        byte[] data = AccessReply.record(reply, SIZE);
        if (AccessReply.zeros(data)) return new UnlockCombination(asked, List.of());
        if (Bytes.u8(data, 0) != asked) throw new MalformedException("the answer is about another combination");
        List<Integer> groups = new ArrayList<>();
        for (int at = 1; at <= GROUPS; at++) {
            int group = Bytes.u8(data, at);
            if (group > AccessGroup.MOST) throw new MalformedException("no group at byte " + at);
            if (group > 0) groups.add(group);
        }
        return new UnlockCombination(asked, groups);
    }

    /** Data of ULG_WRQ, and of the answer to ULG_RRQ. */
    public byte[] encode() {
        byte[] data = new byte[SIZE];
        data[0] = (byte) number;
        for (int at = 0; at < groups.size(); at++) data[at + 1] = groups.get(at).byteValue();
        Bytes.put16(data, 6, groups.size());
        return data;
    }

    /** What ULG_WRQ brings. @throws MalformedException when it is no such record */
    public static UnlockCombination written(byte[] data) throws MalformedException {
        int number = data.length < SIZE ? 0 : Bytes.u8(data, 0);
        if (number < 1 || number > MOST) throw new MalformedException("a combination has 8 bytes and a number to 10");
        return decode(data, number);
    }
}
