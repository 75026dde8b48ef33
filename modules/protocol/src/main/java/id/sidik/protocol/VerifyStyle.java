package id.sidik.protocol;

import java.util.Optional;

/**
 * How one person has to prove who it is (section 9.3): data of VERIFY_WRQ, and answer to VERIFY_RRQ.
 * No switch: what is written is read back and compared.
 *
 * @param uid  0–65535
 * @param mode empty = as the group; 0 fp/password/card, 1 fp, 2 PIN, 3 password, 4 card, 5 fp/password, 6 fp/card, 7
 *             password/card, 8 PIN&fp, 9 fp&password, 10 fp&card, 11 password&card, 12 fp&password&card, 13
 *             PIN&fp&password, 14 fp&card/PIN
 */
@SingleSource("section 9.3, ZP, with one capture of the writing")
public record VerifyStyle(int uid, Optional<Integer> mode) {
    public static final int MODES = 15;
    private static final int SIZE = 24;
    private static final int OWN = 0x80;

    public VerifyStyle {
        if (uid < 0 || uid > 0xFFFF) throw new IllegalArgumentException("uid out of range: " + uid);
        mode.ifPresent(own -> {
            if (own < 0 || own >= MODES) throw new IllegalArgumentException("mode out of range: " + own);
        });
    }

    /** Data of VERIFY_RRQ. */
    public static byte[] request(int uid) {
        byte[] data = new byte[2];
        Bytes.put16(data, 0, uid);
        return data;
    }

    /** Data of VERIFY_WRQ. */
    public byte[] encode() {
        byte[] data = new byte[SIZE];
        Bytes.put16(data, 0, uid);
        data[2] = mode.map(own -> (byte) (OWN | own)).orElse((byte) 0);
        return data;
    }

    /** @throws MalformedException when there are fewer than three bytes, or the mode is none */
    public static VerifyStyle decode(byte[] data) throws MalformedException {
        if (data.length < 3) throw new MalformedException("a verify style has 24 bytes, got " + data.length);
        int raw = Bytes.u8(data, 2);
        int own = raw & ~OWN;
        if (raw != 0 && (raw < OWN || own >= MODES)) throw new MalformedException("verify style " + raw);
        return new VerifyStyle(Bytes.u16(data, 0), raw == 0 ? Optional.empty() : Optional.of(own));
    }
}
