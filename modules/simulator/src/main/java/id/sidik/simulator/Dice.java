package id.sidik.simulator;

import java.time.LocalDate;
import java.util.Random;

/**
 * Chance that repeats itself: one die per seed, person and day, so that a longer period changes no day of a shorter one.
 * {@link Random} is used because its numbers are laid down in its contract.
 */
final class Dice {
    private final Random random;

    Dice(long seed, int uid, LocalDate day) {
        this.random = new Random(mixed(mixed(seed) + mixed(uid * 1_000_003L + day.toEpochDay())));
    }

    /** Neighbouring seeds must not roll alike, so the bits are stirred first (the finaliser of SplitMix64). */
    private static long mixed(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** @return from {@code from} to {@code to}, both included */
    int between(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }
}
