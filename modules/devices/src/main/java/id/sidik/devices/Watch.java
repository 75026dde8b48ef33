package id.sidik.devices;

/** Who follows a conversation and may end it. Asked often, from the conversation's thread; must answer at once. */
public interface Watch {
    /** Nobody watches and nobody stops. */
    Watch NONE = new Watch() {
        @Override
        public void at(long doneBytes, long totalBytes) {}

        @Override
        public boolean stopRequested() {
            return false;
        }
    };

    /** Tells the progress of the log; begins anew when the log has to be read again. @param totalBytes as declared */
    void at(long doneBytes, long totalBytes);

    /** Heard within a fraction of a second, even while the machine keeps silent. */
    boolean stopRequested();
}
