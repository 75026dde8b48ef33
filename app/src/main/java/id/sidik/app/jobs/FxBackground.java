package id.sidik.app.jobs;

import id.sidik.operations.work.Job;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The program's own background: a thread per piece of work, progress thinned to one message on its way at a time. */
public final class FxBackground implements Background, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FxBackground.class);
    private static final long PATIENCE_SECONDS = 5;

    private final Executor fxThread;
    private final ExecutorService pool = Executors
            .newCachedThreadPool(Thread.ofPlatform().daemon().name("background-", 1).factory());

    public FxBackground(Executor fxThread) {
        this.fxThread = fxThread;
    }

    @Override
    public <T> void fetch(Callable<T> work, Consumer<T> show, Consumer<Throwable> broken) {
        begin(() -> {
            try {
                T result = work.call();
                fxThread.execute(() -> show.accept(result));
            } catch (Exception | Error fault) {
                fxThread.execute(() -> broken.accept(fault));
            }
        });
    }

    @Override
    public <T> Runnable run(Job<T> job, Watcher<T> watcher) {
        AtomicBoolean stop = new AtomicBoolean();
        Told told = new Told(watcher, stop);
        begin(() -> {
            try {
                T result = job.run(told);
                fxThread.execute(() -> watcher.done(result));
            } catch (Exception | Error fault) {
                fxThread.execute(() -> watcher.broken(fault));
            }
        });
        return () -> stop.set(true);
    }

    /** A window that is closing asks for nothing any more. */
    private void begin(Runnable work) {
        try {
            pool.execute(work);
        } catch (RejectedExecutionException closed) {
            LOG.debug("asked after the end", closed);
        }
    }

    /** Lets what runs come to its end for a moment; the threads are daemons, so none can hold the program. */
    @Override
    public void close() {
        pool.shutdown();
        try {
            pool.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Told implements Job.Progress {
        private final Watcher<?> watcher;
        private final AtomicBoolean stop;
        private final AtomicReference<Runnable> newest = new AtomicReference<>();

        Told(Watcher<?> watcher, AtomicBoolean stop) {
            this.watcher = watcher;
            this.stop = stop;
        }

        @Override
        public void at(long done, long total, String key, Object... arguments) {
            List<Object> said = List.of(arguments);
            if (newest.getAndSet(() -> watcher.at(done, total, key, said)) == null) fxThread.execute(this::tell);
        }

        private void tell() {
            Runnable message = newest.getAndSet(null);
            if (message != null) message.run();
        }

        @Override
        public boolean stopRequested() {
            return stop.get();
        }
    }
}
