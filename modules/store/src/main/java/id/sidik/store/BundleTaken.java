package id.sidik.store;

import java.util.List;
import java.util.Optional;

/**
 * What became of one row of a bundle.
 *
 * @param key     its natural key, where it is a clash; else blank
 * @param name    of the row as a person knows it, where it is a clash; else blank
 * @param differs what is told differently here and there; here it stays as it is
 * @param notKept why it is not kept; facts wait beside the store until they can be
 */
public record BundleTaken(String kind, String key, long fresh, long known, String name, List<ValueDifference> differs,
        Optional<Arrival> notKept) {
    public BundleTaken {
        differs = List.copyOf(differs);
    }

    static BundleTaken fresh(String kind) {
        return new BundleTaken(kind, "", 1, 0, "", List.of(), Optional.empty());
    }

    static BundleTaken known(String kind) {
        return new BundleTaken(kind, "", 0, 1, "", List.of(), Optional.empty());
    }

    static BundleTaken clash(String kind, String key, String name, List<ValueDifference> differs) {
        return new BundleTaken(kind, key, 0, 0, name, differs, Optional.of(Arrival.CONFLICT));
    }

    static BundleTaken of(String kind, Arrival arrival) {
        return switch (arrival) {
            case APPLIED -> fresh(kind);
            case KNOWN -> known(kind);
            case WAITS, UNREADABLE, CLASH, CONFLICT -> new BundleTaken(kind, "", 0, 0, "", List.of(), Optional.of(
                    arrival));
        };
    }

    /** Tells nothing of people. */
    @Override
    public String toString() {
        return kind + " " + fresh + " " + known + notKept.map(why -> " " + why).orElse("");
    }
}
