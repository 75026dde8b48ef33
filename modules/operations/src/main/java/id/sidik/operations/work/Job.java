package id.sidik.operations.work;

/** Long work that a person started. Knows no screen and no thread. */
@FunctionalInterface
public interface Job<T> {
    /** Does the work on the calling thread. When asked to stop it ends between two items and tells what is done. */
    T run(Progress progress) throws InterruptedException;

    /** How a job tells where it is, and hears that it should stop. */
    interface Progress {
        /** A progress that nobody watches and nobody stops. */
        Progress NONE = new Progress() {
            @Override
            public void at(long done, long total, String key, Object... arguments) {}

            @Override
            public boolean stopRequested() {
                return false;
            }
        };

        /**
         * @param done      items or bytes behind us
         * @param total     items or bytes in all, 0 or less when not known
         * @param key       the wording's key, for example "pull.reading"
         * @param arguments what the wording names
         */
        void at(long done, long total, String key, Object... arguments);

        boolean stopRequested();
    }
}
