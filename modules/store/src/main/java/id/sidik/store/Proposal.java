package id.sidik.store;

/**
 * A change of master data that was made here and that the centre has not seen.
 *
 * @param seq  of the change; a later change of the same row has a later one
 * @param base the version it was made on, 0 for a row that the centre does not have
 * @param body JSON of the row as it is now, "{}" when it was removed
 */
public record Proposal(long seq, String kind, String key, long base, String body, boolean removed) {
    /** Tells nothing of people. */
    @Override
    public String toString() {
        return kind + " on version " + base;
    }
}
