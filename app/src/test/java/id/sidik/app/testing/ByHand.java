package id.sidik.app.testing;

import id.sidik.app.jobs.Background;
import id.sidik.operations.work.Job;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Holds every piece of work back until the test lets it go, so that the time in between can be looked at. */
public final class ByHand implements Background {
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    @Override
    public <T> void fetch(Callable<T> work, Consumer<T> show, Consumer<Throwable> broken) {
        waiting.add(() -> new AtOnce().fetch(work, show, broken));
    }

    @Override
    public <T> Runnable run(Job<T> job, Watcher<T> watcher) {
        AtomicBoolean stop = new AtomicBoolean();
        waiting.add(() -> new AtOnce().run(progress -> job.run(new Job.Progress() {
            @Override
            public void at(long done, long total, String key, Object... arguments) {
                watcher.at(done, total, key, List.of(arguments));
            }

            @Override
            public boolean stopRequested() {
                return stop.get();
            }
        }), watcher));
        return () -> stop.set(true);
    }

    /** Does the piece that has waited longest. */
    public void letGo() {
        waiting.remove().run();
    }
}
