package id.sidik.protocol;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * 40 bytes (section 9.1.1) and the same in steps of 49 (9.1.4): u16 running number of the record (not the person),
 * PIN text 24, u8 verify, u32 time, u8 state, u32 work code (by analogy), rest unknown.
 */
record TextPunch(int size) implements PunchCodec {
    private static final int PIN = 2;
    private static final int PIN_WIDTH = 24;
    private static final int VERIFY = 26;
    private static final int TIME = 27;
    private static final int STATE = 31;
    private static final int WORK_CODE = 32;

    @Override
    public Optional<String> pin(byte[] bytes, int at) {
        return WireText.pin(bytes, at + PIN, PIN_WIDTH);
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
        return workCode(bytes, at) < NumberPunch.WORK_CODES;
    }

    @Override
    public byte[] encode(PunchRecord punch, int number) {
        byte[] pin = punch.pin().getBytes(StandardCharsets.US_ASCII);
        if (pin.length > PIN_WIDTH) throw new IllegalArgumentException("this layout carries 24 characters");
        byte[] out = new byte[size];
        Bytes.put16(out, 0, number);
        Bytes.putField(out, PIN, PIN_WIDTH, pin);
        out[VERIFY] = (byte) punch.verify();
        Bytes.put32(out, TIME, PackedTime.encode(punch.at()));
        out[STATE] = (byte) punch.state();
        Bytes.put32(out, WORK_CODE, punch.workCode());
        return out;
    }
}
