package id.sidik.store;

import java.util.Set;

/**
 * Rows of a bundle that hold from now on although they are told otherwise here.
 *
 * @param author who said so, and why
 */
public record BundleChoice(Set<Row> theirs, Authorship author) {
    /** What is here stays. */
    public static final BundleChoice NONE = new BundleChoice(Set.of(), Authorship.UNKNOWN);

    /** A row by its natural key. */
    public record Row(String kind, String key) {}

    public BundleChoice {
        theirs = Set.copyOf(theirs);
    }

    boolean takes(String kind, String key) {
        return theirs.contains(new Row(kind, key));
    }

    /** Names nobody. */
    @Override
    public String toString() {
        return theirs.size() + " rows";
    }
}
