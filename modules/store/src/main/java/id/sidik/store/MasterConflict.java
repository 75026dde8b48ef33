package id.sidik.store;

/**
 * A row that was changed here and at the centre. Until a person decides, ours holds here and theirs there.
 *
 * @param ours   JSON of our row, "{}" when it was removed here
 * @param theirs with who and when
 */
public record MasterConflict(long id, String ours, boolean removedHere, MasterRow theirs) {
    /** Whose side holds from now on. */
    public enum Choice {
        OURS, THEIRS
    }

    public String kind() {
        return theirs.kind();
    }

    public String key() {
        return theirs.key();
    }

    /** Tells nothing of people. */
    @Override
    public String toString() {
        return theirs.toString();
    }
}
