package id.sidik.rules;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The provenance of a pack's values. A mark holds for its path and for everything below that has no mark of its own.
 *
 * @param byPath paths with full stops: {@code deduction.late}, {@code patterns.5D.days}
 */
public record Marks(SortedMap<String, Mark> byPath) {
    public Marks {
        byPath = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(byPath));
    }

    public static Marks of(Map<String, Mark> byPath) {
        return new Marks(new TreeMap<>(byPath));
    }

    /** {@link Mark#NONE} when neither the path nor one above it is marked. */
    public Mark at(String path) {
        return holder(path).map(byPath::get).orElse(Mark.NONE);
    }

    /** The marked path that speaks for this one: itself or the nearest above. */
    public Optional<String> holder(String path) {
        for (String at = path; !at.isEmpty(); at = above(at)) if (byPath.containsKey(at)) return Optional.of(at);
        return Optional.empty();
    }

    private static String above(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('.')));
    }
}
