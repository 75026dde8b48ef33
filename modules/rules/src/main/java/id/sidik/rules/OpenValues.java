package id.sidik.rules;

import id.sidik.domain.DayResult;
import id.sidik.domain.Reason;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which values were used although nobody has confirmed them ("perlu dipastikan", rule model principle 5). Takes one
 * person after the other.
 */
public final class OpenValues {
    private final Regulation regulation;
    private final Map<ReasonKey, Set<List<String>>> seen = new EnumMap<>(ReasonKey.class);
    private final Set<String> paths = new HashSet<>();

    public OpenValues(Regulation regulation) {
        this.regulation = regulation;
    }

    /** Of one person alone, as {@link #list()}. */
    public static List<String> of(Regulation regulation, List<DayResult> days) {
        OpenValues values = new OpenValues(regulation);
        values.take(days);
        return values.list();
    }

    /** Takes the days of one person's month. */
    public void take(List<DayResult> days) {
        for (DayResult day : days) for (Reason reason : day.reasons()) take(reason);
        BigDecimal sum = Totals.sum(days);
        if (Totals.fullMonthAbsent(days)) paths.add("deduction.fullMonthAbsentPct");
        else if (exceeds(sum, regulation)) paths.add("tpp.monthCapPct");
        if (sum.signum() > 0) paths.add("tpp.base");
    }

    /** Takes over what another found for the same regulation. */
    public void join(OpenValues other) {
        paths.addAll(other.paths);
    }

    private void take(Reason reason) {
        ReasonKey key = ReasonKey.of(reason.rule()).orElse(null);
        if (key != null && seen.computeIfAbsent(key, any -> new HashSet<>()).add(key.deciding(reason.figures())))
            paths.addAll(key.paths(reason.figures()));
    }

    /** The marked paths of the pack, each once, in the order of the alphabet: {@code deduction.late}. */
    public List<String> list() {
        return paths.stream().flatMap(path -> open(regulation, path)).distinct().sorted().toList();
    }

    /** The same for any steps: of a month, a year, an allowance. */
    public static List<String> ofReasons(Regulation regulation, List<Reason> reasons) {
        return reasons.stream().flatMap(reason -> paths(reason).stream())
                .flatMap(path -> open(regulation, path)).distinct().sorted().toList();
    }

    private static Stream<String> open(Regulation regulation, String path) {
        return regulation.versions().isEmpty()
                ? open(regulation.marks(), path)
                : regulation.versions().stream().flatMap(each -> open(each.regulation().marks(), path));
    }

    private static Stream<String> open(Marks marks, String path) {
        List<String> holders = marks.holders(path);
        if (holders.isEmpty()) return Stream.of(path);
        return holders.stream().filter(holder -> marks.byPath().get(holder).provenance().needsConfirmation());
    }

    private static boolean exceeds(BigDecimal sum, Regulation regulation) {
        return sum.compareTo(regulation.tpp().monthCapPct()) > 0;
    }

    private static List<String> paths(Reason reason) {
        return ReasonKey.of(reason.rule()).map(key -> key.paths(reason.figures())).orElse(List.of());
    }
}
