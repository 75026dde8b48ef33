package id.sidik.app.jobs;

import id.sidik.operations.work.Job;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Does work away from the FX thread and brings what came of it back there. In tests it works at once, in place. */
public interface Background {
    /** Quiet short work: a page of a table, a picture of a page. */
    <T> void fetch(Callable<T> work, Consumer<T> show, Consumer<Throwable> broken);

    /** A job with progress. @return asks it to stop; harmless when it has ended */
    <T> Runnable run(Job<T> job, Watcher<T> watcher);

    /** Who is told how a job goes: always on the FX thread, {@code done} or {@code broken} once and last. */
    interface Watcher<T> {
        void at(long done, long total, String key, List<Object> arguments);

        void done(T result);

        void broken(Throwable fault);
    }
}
