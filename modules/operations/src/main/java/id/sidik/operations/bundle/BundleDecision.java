package id.sidik.operations.bundle;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a person decides of rows that a bundle tells otherwise than they are here; of all others, here stays.
 *
 * @param theirs rows of the bundle that hold from now on
 * @param reason stays on record with both sides; needed as soon as there is one
 */
public record BundleDecision(Set<Row> theirs, String reason) {
    /** Everything stays as it is here. */
    public static final BundleDecision NONE = new BundleDecision(Set.of(), "");

    /** A row by its kind and natural key. */
    public record Row(String kind, String key) {}

    public BundleDecision {
        theirs = Set.copyOf(theirs);
        reason = reason.strip();
    }

    /** The bundle holds for all of these. */
    public static BundleDecision all(List<BundleClash> clashes, String reason) {
        return new BundleDecision(clashes.stream().map(each -> new Row(each.kind(), each.key())).collect(Collectors
                .toSet()), reason);
    }

    /** Whether what has to be said was said. */
    public boolean told() {
        return theirs.isEmpty() || !reason.isEmpty();
    }

    /** Tells nothing of people. */
    @Override
    public String toString() {
        return theirs.size() + " rows";
    }
}
