package id.sidik.central;

/** Who watches a run, and may stop it between two batches. */
public interface SyncWatch {
    /** Nobody watches and nobody stops. */
    SyncWatch NONE = new SyncWatch() {
        @Override
        public void at(SyncStep step, long done, long total) {}

        @Override
        public boolean stopRequested() {
            return false;
        }
    };

    /** @param done rows of this step that are behind us @param total rows in all, 0 when not known */
    void at(SyncStep step, long done, long total);

    boolean stopRequested();
}
