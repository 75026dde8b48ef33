package id.sidik.protocol;

/** The ones' complement sum over 16-bit little-endian words (section 2.1). */
final class Checksum {
    private Checksum() {}

    /** @param bytes a packet whose checksum field is zero; an odd last byte counts as a low byte */
    static int of(byte[] bytes) {
        int sum = 0;
        for (int at = 0; at < bytes.length; at += 2) {
            int high = at + 1 < bytes.length ? bytes[at + 1] & 0xFF : 0;
            sum += (high << 8) | (bytes[at] & 0xFF);
            sum = (sum & 0xFFFF) + (sum >>> 16);
        }
        return ~sum & 0xFFFF;
    }
}
