package id.sidik.protocol;

import java.util.Arrays;

/**
 * What a bulk transfer carries: u32 length of the records, then the records (section 7.1).
 *
 * @param declared the length word, bytes
 * @param records  what came behind it
 */
public record SizedDataset(long declared, byte[] records) {
    /** The length word's own size. */
    public static final int PREFIX = 4;

    /**
     * @param transferred a whole transfer; no byte at all is an empty set
     * @throws MalformedException when there is no room for the length word
     */
    public static SizedDataset of(byte[] transferred) throws MalformedException {
        if (transferred.length == 0) return new SizedDataset(0, transferred);
        if (transferred.length < PREFIX)
            throw new MalformedException("a dataset begins with 4 bytes of length, got " + transferred.length);
        byte[] records = Arrays.copyOfRange(transferred, PREFIX, transferred.length);
        return new SizedDataset(Bytes.u32(transferred, 0), records);
    }

    /** The transfer of these records. */
    public static byte[] encode(byte[] records) {
        byte[] out = new byte[PREFIX + records.length];
        Bytes.put32(out, 0, records.length);
        System.arraycopy(records, 0, out, PREFIX, records.length);
        return out;
    }

    /** Whether as many bytes came as the length word says. */
    public boolean whole() {
        return declared == records.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SizedDataset that && declared == that.declared
                && Arrays.equals(records, that.records);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(declared) * 31 + Arrays.hashCode(records);
    }

    @Override
    public String toString() {
        return "dataset of %d bytes, %d declared".formatted(records.length, declared);
    }
}
