package id.sidik.protocol;

import java.nio.charset.StandardCharsets;

/**
 * Where a machine keeps one finger.
 *
 * @param uid    internal number of the person, 0–65535
 * @param finger 0–9
 */
public record FingerSlot(int uid, int finger) {
    private static final int PIN = 24;

    public FingerSlot {
        if (uid < 0 || uid > 0xFFFF) throw new IllegalArgumentException("uid out of range: " + uid);
        if (finger < 0 || finger >= FingerTemplate.FINGERS)
            throw new IllegalArgumentException("finger out of range: " + finger);
    }

    /** Data of GET_USERTEMP and DELETE_USERTEMP (sections 8.2 and 8.6). */
    public byte[] encode() {
        byte[] data = new byte[3];
        Bytes.put16(data, 0, uid);
        data[2] = (byte) finger;
        return data;
    }

    /** @throws MalformedException when these are not three bytes, or the finger is none */
    public static FingerSlot decode(byte[] data) throws MalformedException {
        if (data.length != 3) throw new MalformedException("a finger is named in 3 bytes, got " + data.length);
        if (Bytes.u8(data, 2) >= FingerTemplate.FINGERS) throw new MalformedException("no finger " + Bytes.u8(data, 2));
        return new FingerSlot(Bytes.u16(data, 0), Bytes.u8(data, 2));
    }

    /**
     * Data of DEL_USER_TEMP (section 8.6), which names the person by PIN.
     *
     * @param pin at most 24 ASCII characters
     */
    public byte[] encodeFor(String pin) {
        byte[] text = pin.getBytes(StandardCharsets.US_ASCII);
        if (text.length > PIN) throw new IllegalArgumentException("a PIN has at most 24 characters");
        byte[] data = new byte[PIN + 1];
        Bytes.putField(data, 0, PIN, text);
        data[PIN] = (byte) finger;
        return data;
    }
}
