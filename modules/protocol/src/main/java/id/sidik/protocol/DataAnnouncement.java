package id.sidik.protocol;

/**
 * PREPARE_DATA as a reply (section 7.1): how much will come.
 *
 * @param size      bytes of all DATA frames together, 0–4294967295
 * @param frameSize a word that firmware fills in many ways; nothing may rely on it
 */
public record DataAnnouncement(long size, long frameSize) {

    /** @throws MalformedException when there are fewer than four bytes; the second word may be missing */
    public static DataAnnouncement decode(byte[] data) throws MalformedException {
        if (data.length < 4) throw new MalformedException("an announcement has 8 bytes, got " + data.length);
        return new DataAnnouncement(Bytes.u32(data, 0), data.length < 8 ? 0 : Bytes.u32(data, 4));
    }

    public byte[] encode() {
        byte[] data = new byte[8];
        Bytes.put32(data, 0, size);
        Bytes.put32(data, 4, frameSize);
        return data;
    }
}
