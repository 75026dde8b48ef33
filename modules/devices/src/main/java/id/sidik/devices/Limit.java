package id.sidik.devices;

import java.time.Duration;

/** A limit in time that also hears the wish to stop. Every wait of this module asks it between two short slices. */
final class Limit {
    /** So long may a stop go unheard. */
    private static final Duration SLICE = Duration.ofMillis(100);

    private final long end;
    private final Watch watch;

    private Limit(long end, Watch watch) {
        this.end = end;
        this.watch = watch;
    }

    static Limit of(Duration patience, Watch watch) {
        return new Limit(System.nanoTime() + patience.toNanos(), watch);
    }

    Limit plus(Duration span) {
        return new Limit(end + span.toNanos(), watch);
    }

    boolean passed() {
        return left() <= 0;
    }

    /** The next slice to wait, zero when the time is over. @throws MachineException Stopped */
    Duration slice() throws MachineException {
        if (watch.stopRequested()) throw new MachineException(new Refusal.Stopped());
        return Duration.ofNanos(Math.clamp(left(), 0, SLICE.toNanos()));
    }

    /** Waits until the time is over. @throws MachineException Stopped */
    void rest() throws MachineException {
        while (!passed()) {
            try {
                Thread.sleep(slice());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new MachineException(new Refusal.Stopped(), interrupted);
            }
        }
    }

    private long left() {
        return end - System.nanoTime();
    }
}
