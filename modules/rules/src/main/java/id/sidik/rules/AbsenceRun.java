package id.sidik.rules;

import id.sidik.domain.DayResult;
import id.sidik.domain.DayType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Workdays in a row without a day of work (rule model, section 3 step 14). Free days do not break it, every other status
 * of a workday does, and 31 December does not cut it.
 *
 * @param days workdays
 * @param from the first of them
 * @param to   the last of them
 */
public record AbsenceRun(int days, LocalDate from, LocalDate to) {
    boolean touches(int year) {
        return from.getYear() <= year && to.getYear() >= year;
    }

    /** The longest that has a day in the year, the earliest of equals. @param days in order */
    static Optional<AbsenceRun> longest(List<DayResult> days, int year) {
        List<AbsenceRun> runs = new ArrayList<>();
        Optional<AbsenceRun> open = Optional.empty();
        for (DayResult day : days) {
            if (day.type() != DayType.WORK) continue;
            if (day.absent()) {
                LocalDate date = day.date();
                open = Optional.of(open.map(run -> new AbsenceRun(run.days + 1, run.from, date))
                        .orElse(new AbsenceRun(1, date, date)));
            } else {
                open.ifPresent(runs::add);
                open = Optional.empty();
            }
        }
        open.ifPresent(runs::add);
        return runs.stream().filter(run -> run.touches(year))
                .max(Comparator.comparingInt(AbsenceRun::days)
                        .thenComparing(Comparator.comparing(AbsenceRun::from).reversed()));
    }
}
