package id.sidik.devices.lan;

/** Who follows a scan and may end it. Called from several threads, one at a time for {@link #found}. */
public interface ScanWatch {
    /** @param done addresses that are settled @param total addresses in all */
    void at(int done, int total);

    /** Somebody lives there. In the order of finding. */
    void found(Found one);

    /** Asked often; heard within a second. */
    boolean stopRequested();
}
