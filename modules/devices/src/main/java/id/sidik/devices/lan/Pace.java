package id.sidik.devices.lan;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Lets so many probes a second go out, evenly, whoever asks. Safe for several threads. */
final class Pace {
    private static final long SLICE_NANOS = 50_000_000;

    private final long gap;
    private long next = System.nanoTime();

    Pace(int perSecond) {
        gap = 1_000_000_000L / perSecond;
    }

    /** Waits for one's turn. @return false when asked to stop before it came */
    boolean await(BooleanSupplier stop) {
        long turn = turn();
        while (!stop.getAsBoolean()) {
            long left = turn - System.nanoTime();
            if (left <= 0) return true;
            LockSupport.parkNanos(Math.min(left, SLICE_NANOS));
        }
        return false;
    }

    private synchronized long turn() {
        long turn = Math.max(next, System.nanoTime());
        next = turn + gap;
        return turn;
    }
}
