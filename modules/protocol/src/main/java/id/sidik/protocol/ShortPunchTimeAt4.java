package id.sidik.protocol;

import java.util.Optional;

/**
 * 8 bytes (section 9.1.3): u16 internal number, u8 with verify in the low and state in the high four bits (a reading
 * of two reporters, no more), u8 unknown, u32 time.
 */
record ShortPunchTimeAt4() implements PunchCodec {
    private static final int BITS = 2;
    private static final int UNKNOWN = 3;
    private static final int TIME = 4;

    @Override
    public int size() {
        return 8;
    }

    @Override
    public Optional<String> pin(byte[] bytes, int at) {
        return WireText.pin(Bytes.u16(bytes, at));
    }

    @Override
    public int packedTime(byte[] bytes, int at) {
        return Bytes.i32(bytes, at + TIME);
    }

    @Override
    public int verify(byte[] bytes, int at) {
        return bytes[at + BITS] & 0xF;
    }

    @Override
    public int state(byte[] bytes, int at) {
        return Bytes.u8(bytes, at + BITS) >>> 4;
    }

    @Override
    public long workCode(byte[] bytes, int at) {
        return 0;
    }

    @Override
    public boolean tidy(byte[] bytes, int at) {
        return bytes[at + UNKNOWN] == 0;
    }

    @Override
    public byte[] encode(PunchRecord punch, int number) {
        byte[] out = new byte[size()];
        Bytes.put16(out, 0, (int) PunchCodec.number(punch.pin(), 0xFFFF));
        out[BITS] = (byte) (punch.verify() & 0xF | (punch.state() & 0xF) << 4);
        Bytes.put32(out, TIME, PackedTime.encode(punch.at()));
        return out;
    }
}
