package id.sidik.operations;

/** Who follows a machine live. Called from the job's thread; must return at once. */
public interface LiveListener {
    void line(LiveLine line);

    /** Also called when nothing has changed but the last sign of life. */
    void status(LiveStatus status);
}
