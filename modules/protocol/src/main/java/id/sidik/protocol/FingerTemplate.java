package id.sidik.protocol;

import java.util.Arrays;

/**
 * One enrolled finger (section 8). Biometric: never tells its bytes.
 *
 * @param uid     the machine's internal number of the person, 0–65535
 * @param finger  0–4 left little finger to thumb, 5–9 right thumb to little finger
 * @param flag    0 invalid, 1 valid, 3 duress; other values, up to 255, are kept
 * @param version of the algorithm, as the bytes or else their machine told it
 * @param bytes   1–{@link #MAX_BYTES}, without any trailing flag or padding
 */
public record FingerTemplate(int uid, int finger, int flag, FingerVersion version, byte[] bytes) {
    /** The structure's limit for version 10; real ones have 1000–1700 bytes. */
    public static final int MAX_BYTES = 16 * 1024;
    /** The limit of version 9. */
    public static final int MAX_BYTES_9 = 602;
    public static final int INVALID = 0;
    public static final int VALID = 1;
    public static final int DURESS = 3;
    /** Fingers of a person. */
    public static final int FINGERS = 10;
    private static final int PADDING = 6;

    public FingerTemplate {
        if (uid < 0 || uid > 0xFFFF) throw new IllegalArgumentException("uid out of range: " + uid);
        if (finger < 0 || finger >= FINGERS) throw new IllegalArgumentException("finger out of range: " + finger);
        if (flag < 0 || flag > 0xFF) throw new IllegalArgumentException("flag out of range: " + flag);
        if (bytes.length < 1 || bytes.length > MAX_BYTES)
            throw new IllegalArgumentException("a template has 1 to " + MAX_BYTES + " bytes, not " + bytes.length);
        bytes = bytes.clone();
    }

    /**
     * A template whose version is the one that its bytes tell.
     *
     * @param told what its machine or its file says, for bytes that tell nothing
     */
    public static FingerTemplate of(int uid, int finger, int flag, byte[] bytes, FingerVersion told) {
        return new FingerTemplate(uid, finger, flag, FingerVersion.in(bytes).or(told), bytes);
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    public int size() {
        return bytes.length;
    }

    public FingerSlot slot() {
        return new FingerSlot(uid, finger);
    }

    /** The same finger under another internal number, as another machine needs it. */
    public FingerTemplate withUid(int other) {
        return new FingerTemplate(other, finger, flag, version, bytes);
    }

    /** Whether the bytes can be a whole template: not cut off, and within the limit of their version. */
    public boolean sound() {
        if (FingerHead.marked(bytes)) return FingerHead.ownLength(bytes) <= bytes.length;
        return !version.equals(FingerVersion.TEN) && (!version.equals(FingerVersion.NINE)
                || bytes.length <= MAX_BYTES_9);
    }

    /**
     * Whether these are the same bytes, up to six zeros at the end that some firmware adds (section 8.2).
     * No switch: it only decides whether two templates are one.
     */
    @SingleSource("section 8.2: six zero bytes, PZ")
    public boolean sameBytes(FingerTemplate other) {
        byte[] shorter = bytes.length <= other.bytes.length ? bytes : other.bytes;
        byte[] longer = shorter == bytes ? other.bytes : bytes;
        if (longer.length - shorter.length > PADDING) return false;
        if (!Arrays.equals(shorter, 0, shorter.length, longer, 0, shorter.length)) return false;
        for (int at = shorter.length; at < longer.length; at++) if (longer[at] != 0) return false;
        return true;
    }

    /** Data of TMP_WRITE (section 8.4): u16 uid, u8 finger, u8 flag, u16 size. */
    public byte[] announcement() {
        byte[] data = new byte[6];
        Bytes.put16(data, 0, uid);
        data[2] = (byte) finger;
        data[3] = (byte) flag;
        Bytes.put16(data, 4, bytes.length);
        return data;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FingerTemplate that && uid == that.uid && finger == that.finger && flag == that.flag
                && version.equals(that.version) && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return (uid * 31 + finger) * 31 + Arrays.hashCode(bytes);
    }

    /** Tells no content. */
    @Override
    public String toString() {
        return "finger %d of user %d, version %d, %d bytes".formatted(finger, uid, version.number(), bytes.length);
    }
}
