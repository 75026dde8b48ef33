package id.sidik.protocol;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The communication key as AUTH carries it (section 3.2). */
public final class CommKey {
    private static final int TICK = 50;
    private static final byte[] SALT = {'Z', 'K', 'S', 'O'};

    private CommKey() {}

    /** @param key as typed in the machine's menu, unsigned 32 bits @param session of the CONNECT answer */
    public static byte[] scramble(int key, int session) {
        return scramble(key, session, TICK);
    }

    /** @param tick any byte; a machine uses the one that it finds in the third place */
    static byte[] scramble(int key, int session, int tick) {
        byte[] mixed = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(Integer.reverse(key) + session)
                .array();
        for (int at = 0; at < mixed.length; at++) mixed[at] ^= SALT[at];
        return new byte[]{(byte) (mixed[2] ^ tick), (byte) (mixed[3] ^ tick), (byte) tick, (byte) (mixed[1] ^ tick)};
    }

    /** A machine's side: whether these four bytes were made from this key, whatever tick they carry. */
    public static boolean matches(byte[] scrambled, int key, int session) {
        return scrambled.length == 4
                && java.util.Arrays.equals(scrambled, scramble(key, session, scrambled[2] & 0xFF));
    }
}
