package id.sidik.operations.chaos;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** Draws what goes wrong, the same from the same seed: one strike at most for each direction of each connection. */
final class Chaos {
    private static final double FIRST = 0.8;
    private static final double LATER = 0.4;

    private final long seed;
    private final int reach;
    private final AtomicInteger connections = new AtomicInteger();
    private volatile boolean calm;

    /** @param reach within so many bytes of a stream, or datagrams */
    Chaos(long seed, int reach) {
        this.seed = seed;
        this.reach = reach;
    }

    /** From the next connection on nothing goes wrong. */
    void calm() {
        calm = true;
    }

    /** The number of the next connection. */
    int next() {
        return connections.getAndIncrement();
    }

    /** @param home whether from the machine to the laptop, where most bytes go */
    Optional<Strike> strike(int connection, boolean home) {
        if (calm) return Optional.empty();
        SplittableRandom dice = new SplittableRandom(seed * 1_000_003L + connection * 2L + (home ? 1 : 0));
        double chance = (connection == 0 ? FIRST : LATER) * (home ? 1 : 0.3);
        return dice.nextDouble() < chance ? Optional.of(Strike.drawn(dice, home ? reach : 300)) : Optional.empty();
    }
}
