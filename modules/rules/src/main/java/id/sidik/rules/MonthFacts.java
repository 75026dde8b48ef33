package id.sidik.rules;

import id.sidik.domain.PatternAssignment;
import id.sidik.domain.Permit;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that is known of one person for a span of days. The order in which it is given means nothing.
 *
 * @param from     first day, inclusive
 * @param to       last day, inclusive
 * @param patterns the assignments of this person and of everybody; a personal one wins over a general one, of two the
 *                 later
 * @param roster   shift codes by date; with the days before {@code from}, so that a night shift's morning is not
 *                 counted twice
 * @param records  in any order; from the day before {@code from} to the day after {@code to}
 * @param calendar to 45 days after {@code to} where permits have a limit by workdays
 * @param circumstances exemptions, special periods, presence lists of the roll call; mostly none
 */
public record MonthFacts(LocalDate from, LocalDate to, List<PatternAssignment> patterns, Map<LocalDate, String> roster,
        List<TimeRecord> records, List<Permit> permits, WorkCalendar calendar, Circumstances circumstances) {
    private static final Comparator<PatternAssignment> CLOSEST = Comparator
            .comparing((PatternAssignment one) -> one.employee().isPresent())
            .thenComparing(one -> one.from().orElse(LocalDate.MIN));

    public MonthFacts {
        if (to.isBefore(from)) throw new IllegalArgumentException("a span ends before it begins");
        patterns = InOrder.of(patterns, InOrder.PATTERNS);
        roster = Map.copyOf(roster);
        records = InOrder.of(records, InOrder.RECORDS);
        permits = InOrder.of(permits, InOrder.PERMITS);
    }

    public MonthFacts(LocalDate from, LocalDate to, List<PatternAssignment> patterns, Map<LocalDate, String> roster,
            List<TimeRecord> records, List<Permit> permits, WorkCalendar calendar) {
        this(from, to, patterns, roster, records, permits, calendar, Circumstances.NONE);
    }

    public MonthFacts with(Circumstances others) {
        return new MonthFacts(from, to, patterns, roster, records, permits, calendar, others);
    }

    /** The name of the pattern that holds on a day; empty when none is assigned. */
    public Optional<String> pattern(LocalDate day) {
        if (patterns.isEmpty()) return Optional.empty();
        return patterns.stream().filter(one -> one.holds(day)).max(CLOSEST).map(PatternAssignment::pattern);
    }
}
