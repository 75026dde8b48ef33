package id.sidik.rules;

import id.sidik.domain.DayFlag;
import id.sidik.domain.DayResult;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * The working minutes of one person in a week, held against what was asked (the 37.5 hours of a whole week). For
 * information: nothing is deducted.
 *
 * @param monday     of the week; days outside the facts are not counted
 * @param asked      minutes: the target of the pattern for a whole week of usual hours, else the hours of the workdays
 *                   that were not excused
 * @param worked     minutes between coming and going, without breaks and without what lies before the hours begin
 * @param incomplete workdays on which a record is missing; they count as nothing worked
 */
public record WorkedWeek(LocalDate monday, int asked, int worked, int incomplete) {
    /** 0 when enough was worked. */
    public int missing() {
        return Math.max(0, asked - worked);
    }

    /** @param days as assessed from the same facts */
    public static List<WorkedWeek> of(Regulation regulation, MonthFacts facts, List<DayResult> days) {
        Map<LocalDate, Sum> weeks = new TreeMap<>();
        Citations citations = new Citations(regulation);
        Timetable timetable = new Timetable(regulation, facts);
        for (DayResult day : days) {
            if (day.status().equals(DayResult.NOT_IN_SERVICE)) continue;
            LocalDate monday = day.date().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            Sum sum = weeks.computeIfAbsent(monday, _ -> new Sum());
            if (timetable.duty(new DayBook(day.date(), citations)) instanceof Duty.Work duty) sum.add(day, duty);
        }
        List<WorkedWeek> found = new ArrayList<>();
        weeks.forEach((monday, sum) -> found.add(new WorkedWeek(monday,
                sum.asked(timetable.weekly(monday)), sum.worked, sum.incomplete)));
        return found;
    }

    /** One week while it is added up. */
    private static final class Sum {
        private int planned;
        private int usualDays;
        private int worked;
        private int incomplete;

        void add(DayResult day, Duty.Work duty) {
            boolean judged = day.present() || day.absent();
            if (!judged) return;
            planned += duty.hours().minutes();
            if (!duty.inRamadan() && duty.usual().isEmpty() && !duty.rostered()) usualDays++;
            if (!day.present()) return;
            Optional<LocalDateTime> from = half(day, DayFlag.PERMIT_PARTIAL_AM, day.in(),
                    duty.hours().start(day.date()));
            Optional<LocalDateTime> to = half(day, DayFlag.PERMIT_PARTIAL_PM, day.out(),
                    duty.hours().end(day.date()));
            if (from.isEmpty() || to.isEmpty()) incomplete++;
            else
                worked += duty.hours().minutes(day.date(), from.get(), to.get());
        }

        /** An excused half counts as worked. */
        private static Optional<LocalDateTime> half(DayResult day, DayFlag excused, Optional<LocalDateTime> record,
                LocalDateTime end) {
            return day.flags().contains(excused) ? Optional.of(end) : record;
        }

        int asked(Optional<WorkPattern.Weekly> pattern) {
            OptionalInt target = pattern.map(WorkPattern.Weekly::weeklyTarget).orElse(OptionalInt.empty());
            boolean whole = pattern.isPresent() && usualDays == pattern.get().days().size();
            return whole && target.isPresent() ? target.getAsInt() : planned;
        }
    }
}
