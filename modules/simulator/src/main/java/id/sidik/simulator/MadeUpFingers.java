package id.sidik.simulator;

import static java.nio.charset.StandardCharsets.US_ASCII;

import id.sidik.protocol.FingerTemplate;
import id.sidik.protocol.FingerVersion;
import java.util.SplittableRandom;

/** Templates of nobody: noise behind a head of the right shape (section 8.1). */
final class MadeUpFingers {
    private static final int SMALLEST_10 = 1000;
    private static final int SMALLEST_9 = 480;
    private static final int SPAN_9 = 120;
    private static final int SPAN_10 = 500;

    private MadeUpFingers() {}

    /** The same for the same machine, person and finger. */
    static FingerTemplate of(String serial, int uid, int finger, int flag, FingerVersion version) {
        SplittableRandom noise = new SplittableRandom(serial.hashCode() * 1_000_003L + uid * 16L + finger);
        boolean nine = version.equals(FingerVersion.NINE);
        byte[] bytes = new byte[nine
                ? SMALLEST_9 + noise.nextInt(SPAN_9)
                : SMALLEST_10 + noise.nextInt(SPAN_10)];
        noise.nextBytes(bytes);
        bytes[bytes.length - 1] |= 1;
        if (!nine) head(bytes);
        return FingerTemplate.of(uid, finger, flag, bytes, version);
    }

    private static void head(byte[] bytes) {
        bytes[0] = 0x4D;
        System.arraycopy("SS21".getBytes(US_ASCII), 0, bytes, 2, 4);
        bytes[8] = (byte) (bytes.length >> 8);
        bytes[9] = (byte) bytes.length;
    }
}
