package id.sidik.reporting;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What one kind of lapse takes of a month.
 *
 * @param times   days, or records that are missing
 * @param classes how often each class of the pack, empty where there are none
 * @param pct     together
 */
public record CutPart(int times, SortedMap<String, Integer> classes, BigDecimal pct) {
    public static final CutPart NONE = new CutPart(0, Collections.emptySortedMap(), BigDecimal.ZERO);

    public CutPart {
        classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
    }

    public static CutPart once(String band, BigDecimal pct) {
        return new CutPart(1, band.isBlank() ? Collections.emptySortedMap() : new TreeMap<>(Map.of(band, 1)),
                pct);
    }

    public CutPart and(CutPart other) {
        SortedMap<String, Integer> both = new TreeMap<>(classes);
        other.classes.forEach((band, count) -> both.merge(band, count, Integer::sum));
        return new CutPart(times + other.times, both, pct.add(other.pct));
    }

    /** "TL1 2×, TL3 1×"; blank without classes. */
    String told() {
        return classes.entrySet().stream().map(each -> each.getKey() + " " + each.getValue() + "×")
                .collect(Collectors.joining(", "));
    }

    /** The classes or the times, then the per cent in bold; blank where nothing is taken and nothing happened. */
    String printed() {
        if (times == 0 && pct.signum() == 0) return "";
        String what = classes.isEmpty() ? times == 0 ? "" : times + "×" : told().replace(", ", "\n");
        String per = Markup.bold(Indonesian.number(pct));
        return what.isEmpty() ? per : Markup.plain(what) + "\n" + per;
    }
}
