package id.sidik.app.machines.live;

import id.sidik.app.jobs.RunningJob;
import id.sidik.domain.MachineId;
import id.sidik.operations.LiveLine;
import id.sidik.operations.LiveListener;
import id.sidik.operations.LiveStatus;
import id.sidik.operations.work.Job;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** One machine's live view: what its job heard, brought to the FX thread on the back of the job's own progress. */
final class LiveSession {
    /** So many lines are looked at; older ones are in the log. */
    private static final int MOST = 500;

    private final MachineId machine;
    private final ObservableList<LiveLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<LiveStatus>> status = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final Queue<LiveLine> heard = new ConcurrentLinkedQueue<>();
    private final AtomicReference<LiveStatus> told = new AtomicReference<>();
    private final AtomicLong ticks = new AtomicLong();
    private Optional<RunningJob> job = Optional.empty();

    LiveSession(MachineId machine) {
        this.machine = machine;
    }

    MachineId machine() {
        return machine;
    }

    /** Newest first. */
    ObservableList<LiveLine> lines() {
        return lines;
    }

    /** Empty before the first start. */
    ReadOnlyObjectProperty<Optional<LiveStatus>> status() {
        return status.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    /** Called by the job's thread: what comes waits for {@link #drain}, which each tick brings about. */
    LiveListener listener(Job.Progress progress, String name) {
        return new LiveListener() {
            @Override
            public void line(LiveLine line) {
                heard.add(line);
                tick();
            }

            @Override
            public void status(LiveStatus now) {
                told.set(now);
                tick();
            }

            private void tick() {
                progress.at(ticks.incrementAndGet(), 0, "live.running", name);
            }
        };
    }

    void started(RunningJob row) {
        job = Optional.of(row);
        running.set(true);
        row.step().subscribe(step -> drain());
    }

    void ended() {
        job = Optional.empty();
        drain();
        running.set(false);
    }

    void stop() {
        job.ifPresent(RunningJob::stop);
    }

    private void drain() {
        for (LiveLine line = heard.poll(); line != null; line = heard.poll()) lines.addFirst(line);
        if (lines.size() > MOST) lines.remove(MOST, lines.size());
        LiveStatus now = told.getAndSet(null);
        if (now != null) status.set(Optional.of(now));
    }
}
