package id.sidik.rules;

import id.sidik.domain.DayResult;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The activity of one day in the performance system against the target of the pack. For information: nothing is
 * deducted.
 *
 * @param reported minutes, empty when the system has nothing for the day
 * @param target   minutes
 */
public record Activity(LocalDate date, OptionalInt reported, int target) {
    /** 0 when the target was reached. */
    public int missing() {
        return Math.max(0, target - reported.orElse(0));
    }

    /** One for each day of presence. @param minutes by date */
    public static List<Activity> of(ActivityRule rule, List<DayResult> days, Map<LocalDate, Integer> minutes) {
        return days.stream().filter(DayResult::present).map(DayResult::date)
                .map(date -> new Activity(date,
                        minutes.containsKey(date) ? OptionalInt.of(minutes.get(date)) : OptionalInt.empty(),
                        rule.minutesPerDay()))
                .toList();
    }
}
