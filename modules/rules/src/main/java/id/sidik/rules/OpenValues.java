package id.sidik.rules;

import id.sidik.domain.DayResult;
import id.sidik.domain.Reason;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which values were used although nobody has confirmed them ("perlu dipastikan", rule model principle 5). */
public final class OpenValues {
    private OpenValues() {}

    /** The marked paths of the pack, each once, in the order of the alphabet: {@code deduction.late}. */
    public static List<String> of(Regulation regulation, List<DayResult> days) {
        Set<String> paths = new LinkedHashSet<>();
        for (DayResult day : days) for (Reason reason : day.reasons()) paths.addAll(paths(reason));
        if (Totals.fullMonthAbsent(days)) paths.add("deduction.fullMonthAbsentPct");
        else if (exceeds(Totals.sum(days), regulation)) paths.add("tpp.monthCapPct");
        if (Totals.sum(days).signum() > 0) paths.add("tpp.base");
        return paths.stream().flatMap(path -> open(regulation.marks(), path)).distinct().sorted().toList();
    }

    /** The same for any steps: of a month, a year, an allowance. */
    public static List<String> ofReasons(Regulation regulation, List<Reason> reasons) {
        return reasons.stream().flatMap(reason -> paths(reason).stream())
                .flatMap(path -> open(regulation.marks(), path)).distinct().sorted().toList();
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
