package id.sidik.protocol;

/** What a machine says to PREPARE_BUFFER (section 7.1). */
public sealed interface BufferAnswer {
    /** The whole set came at once. @param bytes with their length word ({@link SizedDataset}) */
    record Whole(byte[] bytes) implements BufferAnswer {}

    /** The set lies ready to be read in ranges. @param size bytes, its length word included; within the limit */
    record Announced(int size) implements BufferAnswer {
        /** Data of the machine's ACK_OK. */
        public byte[] encode() {
            byte[] data = new byte[13];
            Bytes.put32(data, 1, size);
            Bytes.put32(data, 5, size);
            return data;
        }
    }

    /** The set begins to come by itself: feed this reply and the next ones to a plain {@link TransferCollector}. */
    record Streamed() implements BufferAnswer {}

    /** There is nothing to read. */
    record Empty() implements BufferAnswer {}

    /** The firmware does not know this way of reading, or not now. @param code of its reply */
    record Refused(int code) implements BufferAnswer {}

    /** @throws MalformedException for an announcement that is cut off or beyond the limit */
    static BufferAnswer of(Packet reply) throws MalformedException {
        return switch (reply.code()) {
            case Command.DATA -> isWhole(reply.data()) ? new Whole(reply.data()) : new Streamed();
            case Command.PREPARE_DATA -> new Streamed();
            case Reply.ACK_OK -> announced(reply.data());
            default -> Reply.meansEmpty(reply.code()) ? new Empty() : new Refused(reply.code());
        };
    }

    private static boolean isWhole(byte[] data) {
        return data.length == 0
                || data.length >= SizedDataset.PREFIX && Bytes.u32(data, 0) == data.length - SizedDataset.PREFIX;
    }

    private static BufferAnswer announced(byte[] data) throws MalformedException {
        if (data.length == 0) return new Empty();
        if (data.length < 5) throw new MalformedException("a buffer is announced in 13 bytes, got " + data.length);
        long size = Bytes.u32(data, 1);
        if (size > TransferCollector.MAX_BYTES) throw new MalformedException("a buffer of " + size + " bytes");
        return size == 0 ? new Empty() : new Announced((int) size);
    }
}
