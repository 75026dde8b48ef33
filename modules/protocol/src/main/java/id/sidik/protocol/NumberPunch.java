package id.sidik.protocol;

import java.util.Optional;

/** 16 bytes (section 9.1.2): u32 PIN, u32 time, u8 state, u8 verify (state first!), 2 reserved, u32 work code. */
record NumberPunch() implements PunchCodec {
    /** Work codes are short numbers that people type; a larger one is another field misread. */
    static final long WORK_CODES = 1 << 24;
    private static final int TIME = 4;
    private static final int STATE = 8;
    private static final int VERIFY = 9;
    private static final int RESERVED = 10;
    private static final int WORK_CODE = 12;

    @Override
    public int size() {
        return 16;
    }

    @Override
    public Optional<String> pin(byte[] bytes, int at) {
        return WireText.pin(Bytes.u32(bytes, at));
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
        return Bytes.u32(bytes, at + WORK_CODE);
    }

    @Override
    public boolean tidy(byte[] bytes, int at) {
        return Bytes.u16(bytes, at + RESERVED) == 0 && workCode(bytes, at) < WORK_CODES;
    }

    @Override
    public byte[] encode(PunchRecord punch, int number) {
        byte[] out = new byte[size()];
        Bytes.put32(out, 0, PunchCodec.number(punch.pin(), 0xFFFF_FFFFL));
        Bytes.put32(out, TIME, PackedTime.encode(punch.at()));
        out[STATE] = (byte) punch.state();
        out[VERIFY] = (byte) punch.verify();
        Bytes.put32(out, WORK_CODE, punch.workCode());
        return out;
    }
}
