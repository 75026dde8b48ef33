package id.sidik.rules;

import id.sidik.domain.Provenance;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the articles of one regulation for the steps of one person's judgement, each path looked up once. */
final class Citations {
    private static final Mark FACT = new Mark(Provenance.FOUND, "");

    private final Regulation regulation;
    private final Map<String, Mark> known = new HashMap<>();

    Citations(Regulation regulation) {
        this.regulation = regulation;
    }

    /** The mark of the least sure of these paths, the first of equals; a fact where there are none. */
    Mark of(List<String> paths) {
        Mark least = FACT;
        for (int i = 0; i < paths.size(); i++) {
            Mark mark = known.computeIfAbsent(paths.get(i), regulation::mark);
            if (i == 0 || mark.provenance().compareTo(least.provenance()) > 0) least = mark;
        }
        return least;
    }
}
