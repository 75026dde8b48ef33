package id.sidik.store;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/**
 * Identifiers that a laptop can make alone and that sort by time (RFC 9562, section 5.7): 48 bits of milliseconds, 12
 * bits of the millisecond's fraction (method 3), 62 random bits.
 */
public final class UuidV7 {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final int NANOS_PER_MILLI = 1_000_000;
    private static final int FRACTIONS = 4096;

    private UuidV7() {}

    /** @param at the moment of the fact, not before 1970 */
    public static UUID at(Instant at) {
        long millis = at.toEpochMilli();
        if (millis < 0) throw new IllegalArgumentException("no identifier before 1970");
        long fraction = (long) (at.getNano() % NANOS_PER_MILLI) * FRACTIONS / NANOS_PER_MILLI;
        return new UUID(millis << 16 | VERSION | fraction, VARIANT | RANDOM.nextLong() >>> 2);
    }
}
