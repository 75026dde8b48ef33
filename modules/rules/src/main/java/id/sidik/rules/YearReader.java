package id.sidik.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code discipline} and {@code reconciliation}. */
final class YearReader {
    private static final Set<String> PERIODS = Set.of("CALENDAR_YEAR");
    private static final int MOST_WORKDAY = 31;
    private static final DisciplineRule.Consecutive USUAL_RUN = new DisciplineRule.Consecutive(10, "PDHTAPS");

    private YearReader() {}

    static DisciplineRule discipline(Slot slot) {
        if (slot.present()) {
            slot.only("minutesPerDay", "convert", "carryOver", "period", "ladder", "consecutive");
        }
        Slot period = slot.at("period");
        if (period.present() && !PERIODS.contains(period.text(40))) {
            period.fault(Problem.UNKNOWN_WORD, period.text(40), PERIODS.stream().sorted().toList());
        }
        return new DisciplineRule(slot.at("minutesPerDay").integer(1, 24 * 60, 450), slot.at("convert").flag(true),
                slot.at("carryOver").flag(false),
                slot.at("ladder").present() ? Optional.of(ladder(slot.at("ladder"))) : Optional.empty(),
                run(slot.at("consecutive")));
    }

    /** Missing is the usual run; null says that there is none. */
    private static Optional<DisciplineRule.Consecutive> run(Slot slot) {
        if (slot.node().isMissingNode()) return Optional.of(USUAL_RUN);
        if (!slot.present()) return Optional.empty();
        slot.only("days", "code");
        return Optional.of(new DisciplineRule.Consecutive(slot.at("days").integer(1, 366),
                slot.at("code").words(40)));
    }

    private static Ladder ladder(Slot slot) {
        List<Ladder.Step> steps = new ArrayList<>();
        for (Slot step : slot.items()) {
            step.only("from", "to", "code", "tier");
            steps.add(new Ladder.Step(RangeCheck.from(step), RangeCheck.to(step), step.at("code").words(40),
                    step.at("tier").word(Ladder.Tier.class)));
        }
        RangeCheck.chain(slot, 0);
        return new Ladder("", "", steps);
    }

    static ReconciliationRule reconciliation(Slot slot) {
        if (slot.present()) slot.only("printWorkday", "openWorkday", "closeWorkday", "finalWorkday");
        ReconciliationRule rule = new ReconciliationRule(slot.at("printWorkday").integer(1, MOST_WORKDAY, 1),
                slot.at("openWorkday").integer(1, MOST_WORKDAY, 1),
                slot.at("closeWorkday").integer(1, MOST_WORKDAY, 4),
                slot.at("finalWorkday").integer(1, MOST_WORKDAY, 5));
        boolean rising = rule.print() <= rule.open() && rule.open() <= rule.close() && rule.close() <= rule.last();
        if (!rising) slot.fault(Problem.DAYS_NOT_RISING);
        return rule;
    }
}
