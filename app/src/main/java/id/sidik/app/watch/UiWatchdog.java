package id.sidik.app.watch;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Measures how long the FX thread keeps a caller waiting: knocks every few milliseconds and times the answer. Awake
 * while jobs run. A thread that is frozen now is seen too, and a long stop is logged.
 */
public final class UiWatchdog implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(UiWatchdog.class);
    private static final long EVERY_MILLIS = 10;
    private static final Duration NOTABLE = Duration.ofMillis(100);
    private static final long NONE = Long.MIN_VALUE;

    private final Executor fxThread;
    private final ScheduledExecutorService clock = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("ui-watchdog").factory());
    private final AtomicLong knockedAt = new AtomicLong(NONE);
    private final AtomicLong longest = new AtomicLong();
    private Optional<ScheduledFuture<?>> round = Optional.empty();

    public UiWatchdog(Executor fxThread) {
        this.fxThread = fxThread;
    }

    /** Begins to measure anew, or rests; what was measured stays readable until the next beginning. */
    public synchronized void watch(boolean awake) {
        if (awake == round.isPresent()) return;
        round.ifPresent(running -> running.cancel(false));
        round = Optional.empty();
        if (!awake) return;
        longest.set(0);
        round = Optional.of(clock.scheduleWithFixedDelay(this::knock, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS));
    }

    /** The longest wait since the last beginning; a wait that still lasts counts. */
    public Duration longest() {
        long since = knockedAt.get();
        long open = since == NONE ? 0 : System.nanoTime() - since;
        return Duration.ofNanos(Math.max(longest.get(), open));
    }

    private void knock() {
        if (knockedAt.compareAndSet(NONE, System.nanoTime())) fxThread.execute(this::answer);
    }

    private void answer() {
        long waited = System.nanoTime() - knockedAt.getAndSet(NONE);
        longest.accumulateAndGet(waited, Math::max);
        if (waited > NOTABLE.toNanos()) LOG.info("the window did not answer for {} ms", waited / 1_000_000);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
