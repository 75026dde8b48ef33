package id.sidik.operations.centre;

import id.sidik.central.SyncStep;
import id.sidik.central.SyncWatch;
import id.sidik.operations.work.Job;

/** A run as a job shows it. */
record SyncSteps(Job.Progress progress) implements SyncWatch {
    @Override
    public void at(SyncStep step, long done, long total) {
        progress.at(done, total, "sync.step." + step.name());
    }

    @Override
    public boolean stopRequested() {
        return progress.stopRequested();
    }
}
