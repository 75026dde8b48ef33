package id.sidik.store;

/** What came of appending punches. @param fresh new in the journal @param known there before, or twice in the list */
public record Appended(long fresh, long known) {
    public long total() {
        return fresh + known;
    }
}
