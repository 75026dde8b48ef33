package id.sidik.operations.schedule;

import id.sidik.domain.PatternAssignment;
import id.sidik.domain.SpecialPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What the calendar comes to for one person in a span of days.
 *
 * @param patterns never two for one day
 * @param specials never two of one closeness for one day and pattern
 * @param roster   shift codes, from a week before the span
 */
public record PersonSchedule(List<PatternAssignment> patterns, List<SpecialPeriod> specials,
        Map<LocalDate, String> roster) {
    public PersonSchedule {
        patterns = List.copyOf(patterns);
        specials = List.copyOf(specials);
        roster = Map.copyOf(roster);
    }
}
