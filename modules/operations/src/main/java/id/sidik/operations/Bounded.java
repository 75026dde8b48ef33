package id.sidik.operations;

import id.sidik.devices.Watch;
import id.sidik.devices.lan.Found;
import id.sidik.devices.lan.ScanWatch;
import id.sidik.operations.work.Job;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Ends what takes longer than a test may, or when the person asks; keeps what a scan had found by then. */
final class Bounded implements Watch, ScanWatch {
    private final Job.Progress progress;
    private final long end;
    private final List<Found> found = new ArrayList<>();

    Bounded(Job.Progress progress, Duration limit) {
        this.progress = progress;
        this.end = System.nanoTime() + limit.toNanos();
    }

    synchronized List<Found> found() {
        return List.copyOf(found);
    }

    @Override
    public void at(long doneBytes, long totalBytes) {}

    @Override
    public void at(int done, int total) {}

    @Override
    public synchronized void found(Found one) {
        found.add(one);
    }

    @Override
    public boolean stopRequested() {
        return progress.stopRequested() || System.nanoTime() > end;
    }
}
