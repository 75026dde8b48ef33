package id.sidik.devices;

/** What came of reading one dataset in one conversation that is still alive. */
sealed interface Reading {
    /**
     * Every byte that the machine announced.
     *
     * @param bytes    with their leading length; empty for an empty set
     * @param buffered whether by the buffered flow
     * @param chunk    the size of the pieces that served in the end
     */
    record Whole(byte[] bytes, boolean buffered, int chunk) implements Reading {}

    /** Pieces kept coming short. */
    record Short() implements Reading {}

    /** The firmware does not know this flow. @param code of its reply */
    record Refused(int code) implements Reading {}
}
