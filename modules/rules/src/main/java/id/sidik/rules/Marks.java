package id.sidik.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The provenance of a pack's values. A mark holds for its path and for everything below that has no mark of its own.
 *
 * @param byPath paths with full stops: {@code deduction.late}, {@code patterns.5D.days}
 */
public record Marks(SortedMap<String, Mark> byPath) {
    public Marks {
        byPath = Collections.unmodifiableSortedMap(new TreeMap<>(byPath));
    }

    public static Marks of(Map<String, Mark> byPath) {
        return new Marks(new TreeMap<>(byPath));
    }

    /**
     * How sure a value is: by the least sure of the mark that holds for its path and the marks below it.
     * {@link Mark#NONE} when there is none.
     */
    public Mark at(String path) {
        return holders(path).stream().map(byPath::get).max(Comparator.comparing(Mark::provenance)).orElse(Mark.NONE);
    }

    /** The marked paths that speak for this one: itself or the nearest above, and all below. */
    public List<String> holders(String path) {
        List<String> found = new ArrayList<>(byPath.subMap(path + ".", path + "/").keySet());
        for (String at = path; !at.isEmpty(); at = at.substring(0, Math.max(0, at.lastIndexOf('.')))) {
            if (!byPath.containsKey(at)) continue;
            found.addFirst(at);
            break;
        }
        return found;
    }
}
