package id.sidik.protocol;

import java.util.Optional;

/** The other 8 bytes (section 9.1.3): u16 internal number, u8 verify, u32 time, u8 state. */
record ShortPunchTimeAt3() implements PunchCodec {
    private static final int VERIFY = 2;
    private static final int TIME = 3;
    private static final int STATE = 7;
    private static final int LAST_STATE = 7;
    private static final int STATE_UNUSED = 255;

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
        return Bytes.u8(bytes, at + VERIFY);
    }

    @Override
    public int state(byte[] bytes, int at) {
        return Bytes.u8(bytes, at + STATE);
    }

    @Override
    public long workCode(byte[] bytes, int at) {
        return 0;
    }

    @Override
    public boolean tidy(byte[] bytes, int at) {
        int state = state(bytes, at);
        return state <= LAST_STATE || state == STATE_UNUSED;
    }

    @Override
    public byte[] encode(PunchRecord punch, int number) {
        byte[] out = new byte[size()];
        Bytes.put16(out, 0, (int) PunchCodec.number(punch.pin(), 0xFFFF));
        out[VERIFY] = (byte) punch.verify();
        Bytes.put32(out, TIME, PackedTime.encode(punch.at()));
        out[STATE] = (byte) punch.state();
        return out;
    }
}
