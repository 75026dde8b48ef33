package id.sidik.rules;

import id.sidik.domain.Provenance;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the articles of one regulation for the steps of judgements, each path looked up once. Not for several threads. */
final class Citations {
    private static final Mark FACT = new Mark(Provenance.FOUND, "");

    private final Regulation regulation;
    private final Map<String, Mark> known = new HashMap<>();
    private final Map<ReasonKey, Map<List<String>, Mark>> steps = new EnumMap<>(ReasonKey.class);

    Citations(Regulation regulation) {
        this.regulation = regulation;
    }

    /** The mark of what decided a step with these figures. */
    Mark of(ReasonKey key, List<String> figures) {
        return steps.computeIfAbsent(key, any -> new HashMap<>()).computeIfAbsent(key.deciding(figures),
                any -> of(key.paths(figures)));
    }

    /** The mark of the least sure of these paths, the first of equals; a fact where there are none. */
    private Mark of(List<String> paths) {
        Mark least = FACT;
        for (int i = 0; i < paths.size(); i++) {
            Mark mark = known.computeIfAbsent(paths.get(i), regulation::mark);
            if (i == 0 || mark.provenance().compareTo(least.provenance()) > 0) least = mark;
        }
        return least;
    }
}
