package id.sidik.simulator;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Whether the machine is on, restarting or gone, and whether it lets people punch. Safe for several threads. */
final class Power {
    private final CountDownLatch ended = new CountDownLatch(1);
    private long onAt = System.nanoTime();
    private long punchableAt = System.nanoTime();

    synchronized void restart(Duration down) {
        onAt = System.nanoTime() + down.toNanos();
        punchableAt = onAt;
    }

    synchronized boolean isOn() {
        return System.nanoTime() - onAt >= 0;
    }

    /** The screen says "Working..." and no finger is taken, for at most so long (section 12.2). */
    synchronized void disable(Duration longest) {
        punchableAt = System.nanoTime() + longest.toNanos();
    }

    synchronized void enable() {
        punchableAt = System.nanoTime();
    }

    synchronized boolean takesPunches() {
        return System.nanoTime() - punchableAt >= 0;
    }

    void end() {
        ended.countDown();
    }

    boolean hasEnded() {
        return ended.getCount() == 0;
    }

    /** Waits on the calling thread. @return early, with false, when the machine is taken away */
    boolean waitFor(Duration time) {
        try {
            return !ended.await(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
