package id.sidik.store;

/** One value of a row that two sides tell differently; blank where a side has none. */
public record ValueDifference(String column, String ours, String theirs) {
    /** Tells nothing of people. */
    @Override
    public String toString() {
        return column;
    }
}
