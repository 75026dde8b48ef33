package id.sidik.app.testing;

import id.sidik.app.jobs.Background;
import id.sidik.operations.work.Job;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Works at once, on the calling thread: a view model's test is plain asserts. */
public final class AtOnce implements Background {
    @Override
    public <T> void fetch(Callable<T> work, Consumer<T> show, Consumer<Throwable> broken) {
        T result;
        try {
            result = work.call();
        } catch (Exception fault) {
            broken.accept(fault);
            return;
        }
        show.accept(result);
    }

    /** What a job says from threads of its own is told on the calling thread at its end, the newest of it. */
    @Override
    public <T> Runnable run(Job<T> job, Watcher<T> watcher) {
        Thread caller = Thread.currentThread();
        AtomicReference<Runnable> late = new AtomicReference<>(() -> {});
        T result;
        try {
            result = job.run(new Job.Progress() {
                @Override
                public void at(long done, long total, String key, Object... arguments) {
                    Runnable told = () -> watcher.at(done, total, key, List.of(arguments));
                    if (Thread.currentThread() == caller) told.run();
                    else
                        late.set(told);
                }

                @Override
                public boolean stopRequested() {
                    return false;
                }
            });
        } catch (Exception fault) {
            watcher.broken(fault);
            return () -> {};
        }
        late.get().run();
        watcher.done(result);
        return () -> {};
    }
}
