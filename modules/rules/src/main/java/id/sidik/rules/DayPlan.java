package id.sidik.rules;

import id.sidik.domain.DayType;
import id.sidik.domain.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a date asks of a person, before anything is recorded (section 3, steps 1 and 4).
 *
 * @param status  L, LN or CBM on a free day, blank on a workday
 * @param pattern the pattern that holds
 * @param hours   empty on a free day
 * @param windows empty on a free day
 */
public record DayPlan(LocalDate day, DayType type, String status, String pattern, Optional<Hours> hours,
        Optional<DayWindows> windows, List<Reason> reasons) {
    public DayPlan {
        reasons = List.copyOf(reasons);
    }

    /** One for each date of the facts, in order. */
    public static List<DayPlan> of(Regulation regulation, MonthFacts facts) {
        Timetable timetable = new Timetable(regulation, facts);
        return facts.from().datesUntil(facts.to().plusDays(1)).map(day -> of(regulation, facts, timetable, day))
                .toList();
    }

    private static DayPlan of(Regulation regulation, MonthFacts facts, Timetable timetable, LocalDate day) {
        DayBook book = new DayBook(day, regulation);
        String pattern = facts.pattern(day).filter(name -> regulation.pattern(name).isPresent())
                .orElse(regulation.usualPattern());
        return switch (timetable.duty(book)) {
            case Duty.Free free -> new DayPlan(day, free.type(), free.status(), pattern, Optional.empty(),
                    Optional.empty(), book.reasons());
            case Duty.Work work -> new DayPlan(day, DayType.WORK, "", pattern, Optional.of(work.hours()),
                    Optional.of(work.windows(regulation.windows().on(day.getDayOfWeek()), day)), book.reasons());
        };
    }

    /** Whether both ask the same: the hours and windows count, not how they came about. */
    public boolean asksAs(DayPlan other) {
        return type == other.type && status.equals(other.status) && hours.equals(other.hours)
                && windows.equals(other.windows);
    }
}
