package id.sidik.operations.corrections;

import id.sidik.domain.DayFlag;
import id.sidik.domain.DayResult;
import id.sidik.domain.DayType;
import id.sidik.domain.Inspection.Matter;
import id.sidik.operations.control.SpotFound;
import id.sidik.rules.ReasonKey;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What a day is asked about. Pure. */
final class DayMatters {
    private static final Map<DayFlag, Matter> FLAGGED = Map.of(DayFlag.NO_IN, Matter.NO_IN, DayFlag.NO_OUT,
            Matter.NO_OUT, DayFlag.EVIDENCE_MISSING, Matter.EVIDENCE, DayFlag.EVIDENCE_LATE, Matter.EVIDENCE,
            DayFlag.EVIDENCE_DOC_DATE, Matter.EVIDENCE, DayFlag.PERMIT_NOT_APPROVED, Matter.PERMIT,
            DayFlag.MULTI_PUNCH, Matter.MULTI_PUNCH, DayFlag.OUTSIDE_WINDOW, Matter.OUTSIDE_WINDOW,
            DayFlag.MANUAL_ENTRY, Matter.MANUAL);
    private static final Set<ReasonKey> COUNTING = EnumSet.of(ReasonKey.IN_FIRST, ReasonKey.IN_LAST,
            ReasonKey.OUT_FIRST, ReasonKey.OUT_LAST, ReasonKey.OUTSIDE_WINDOW);

    private DayMatters() {}

    /**
     * @param together people recorded in the same second, 0 for none
     * @param sidak    what a surprise check found
     * @param doubts   names of what is doubtful about records of telephones
     */
    static List<Matter> of(DayResult day, int together, Optional<SpotFound> sidak, Set<String> doubts) {
        EnumSet<Matter> matters = EnumSet.noneOf(Matter.class);
        if (sidak.filter(found -> found.contradicts(day)).isPresent()) matters.add(Matter.SPOT_CHECK);
        if (together > 1) matters.add(Matter.CLUSTER);
        if (!doubts.isEmpty()) matters.add(Matter.PHONE);
        if (day.type() != DayType.WORK) return List.copyOf(matters);
        if (day.absent()) matters.add(Matter.ABSENT);
        day.flags().stream().filter(FLAGGED::containsKey).map(FLAGGED::get).forEach(matters::add);
        return List.copyOf(matters);
    }

    /** What the day looks like, for an inspection to hold on to: another look opens the question again. */
    static String found(DayResult day, int together, Optional<SpotFound> sidak, Set<String> doubts) {
        List<String> told = new ArrayList<>(List.of(day.status(), time(day.in()), time(day.out())));
        day.reasons().stream().filter(reason -> ReasonKey.of(reason.rule()).filter(COUNTING::contains).isPresent())
                .forEach(reason -> told.add(reason.rule() + "=" + String.join(",", reason.figures())));
        if (together > 1) told.add("together=" + together);
        sidak.ifPresent(found -> told.add("sidak=" + found));
        if (!doubts.isEmpty()) told.add("phone=" + String.join(",", new TreeSet<>(doubts)));
        return String.join(" ", told);
    }

    private static String time(Optional<LocalDateTime> at) {
        return at.map(Object::toString).orElse("-");
    }
}
