package id.sidik.app.jobs;

import id.sidik.operations.work.Job;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * The background of screens that nobody sees yet: what they fetch waits until the first screen is drawn, so that the
 * window comes sooner on a laptop with two cores. Used on the FX thread alone; jobs of people never wait.
 */
public final class AfterFirstFrame implements Background {
    private final Background background;
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean begun;

    public AfterFirstFrame(Background background) {
        this.background = background;
    }

    /** The first screen is drawn: all that waited begins, in the order in which it was asked for. */
    public void begin() {
        begun = true;
        List<Runnable> now = List.copyOf(waiting);
        waiting.clear();
        now.forEach(Runnable::run);
    }

    @Override
    public <T> void fetch(Callable<T> work, Consumer<T> show, Consumer<Throwable> broken) {
        if (begun) background.fetch(work, show, broken);
        else
            waiting.add(() -> background.fetch(work, show, broken));
    }

    @Override
    public <T> Runnable run(Job<T> job, Watcher<T> watcher) {
        return background.run(job, watcher);
    }
}
