package id.sidik.rules;

import java.util.Set;

/** Checks {@code discipline} and {@code reconciliation}, which the days do not need but which must be right. */
final class YearCheck {
    private static final Set<String> PERIODS = Set.of("CALENDAR_YEAR");
    private static final Set<String> TIERS = Set.of("RINGAN", "SEDANG", "BERAT");
    private static final int MOST_WORKDAY = 31;

    private YearCheck() {}

    static void discipline(Slot slot) {
        if (!slot.present()) return;
        slot.only("minutesPerDay", "convert", "carryOver", "period", "ladder", "consecutive");
        slot.at("minutesPerDay").integer(1, 24 * 60, 450);
        slot.at("convert").flag(true);
        slot.at("carryOver").flag(false);
        if (slot.at("period").present()) known(slot.at("period"), PERIODS);
        Slot run = slot.at("consecutive");
        if (run.present()) {
            run.only("days", "code").at("days").integer(1, 366);
            run.at("code").words(40);
        }
        if (!slot.at("ladder").present()) return;
        for (Slot step : slot.at("ladder").items()) {
            step.only("from", "to", "code", "tier").at("code").words(40);
            known(step.at("tier"), TIERS);
        }
        RangeCheck.chain(slot.at("ladder"), 0);
    }

    static void reconciliation(Slot slot) {
        if (!slot.present()) return;
        slot.only("printWorkday", "openWorkday", "closeWorkday", "finalWorkday");
        int print = slot.at("printWorkday").integer(1, MOST_WORKDAY, 1);
        int open = slot.at("openWorkday").integer(1, MOST_WORKDAY, 1);
        int close = slot.at("closeWorkday").integer(1, MOST_WORKDAY, 4);
        int last = slot.at("finalWorkday").integer(1, MOST_WORKDAY, 5);
        if (print > open || open > close || close > last) slot.fault(Problem.DAYS_NOT_RISING);
    }

    private static void known(Slot slot, Set<String> words) {
        String word = slot.text(40);
        if (!words.contains(word)) slot.fault(Problem.UNKNOWN_WORD, word, words.stream().sorted().toList());
    }
}
