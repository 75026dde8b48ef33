package id.sidik.rules;

import id.sidik.domain.DayResult;
import id.sidik.domain.Reason;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Which values were used although nobody has confirmed them ("perlu dipastikan", rule model principle 5). */
public final class OpenValues {
    private OpenValues() {}

    /** The marked paths of the pack, each once, in the order of the alphabet: {@code deduction.late}. */
    public static List<String> of(Regulation regulation, List<DayResult> days) {
        TreeSet<String> paths = new TreeSet<>();
        for (DayResult day : days) for (Reason reason : day.reasons()) path(reason).ifPresent(paths::add);
        if (Totals.fullMonthAbsent(days)) paths.add("deduction.fullMonthAbsentPct");
        else if (exceeds(Totals.sum(days), regulation)) paths.add("tpp.monthCapPct");
        if (Totals.sum(days).signum() > 0) paths.add("tpp.base");
        TreeSet<String> open = new TreeSet<>();
        for (String path : paths) {
            if (regulation.mark(path).provenance().needsConfirmation()) {
                open.add(regulation.marks().holder(path).orElse(path));
            }
        }
        return List.copyOf(open);
    }

    private static boolean exceeds(BigDecimal sum, Regulation regulation) {
        return sum.compareTo(regulation.tpp().monthCapPct()) > 0;
    }

    private static Optional<String> path(Reason reason) {
        return ReasonKey.of(reason.rule()).flatMap(key -> key.path(reason.figures()));
    }
}
