package id.sidik.operations;

import id.sidik.operations.work.Job;

/** Somebody who wants the job to stop from the start. */
final class Stopped implements Job.Progress {
    @Override
    public void at(long done, long total, String key, Object... arguments) {}

    @Override
    public boolean stopRequested() {
        return true;
    }
}
