package id.sidik.rules;

import id.sidik.domain.DayResult;
import id.sidik.domain.Reason;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The absences of one person in a year and the step of punishment they fall into (rule model, section 3 steps 13 and
 * 14). The step is a proposal; the authorised official decides.
 *
 * @param absentDays       days without a valid reason
 * @param shortMinutes     late and early minutes of the year, with what was carried over
 * @param convertedDays    whole days those minutes make
 * @param remainderMinutes what is left of them
 * @param totalDays        absent and converted days
 * @param longestRun       of absences that touch the year; empty without any
 * @param proposal         empty below the first step
 * @param reasons          the steps from the days to the proposal
 */
public record Discipline(int year, int absentDays, int shortMinutes, int convertedDays, int remainderMinutes,
        int totalDays, Optional<AbsenceRun> longestRun, Optional<Proposal> proposal, List<Reason> reasons) {
    /**
     * A step of the ladder.
     *
     * @param tier   empty for a code that stands on no step
     * @param regime "PP53", "PP94", blank for a ladder of the pack's own
     * @param byRun  the run of absences decided, not the total
     */
    public record Proposal(String code, Optional<Ladder.Tier> tier, String regime, boolean byRun) {}

    public Discipline {
        reasons = List.copyOf(reasons);
    }

    /** @param days in order; of the year, and of the years around it where a run or minutes may come from there */
    public static Discipline of(Regulation regulation, int year, List<DayResult> days) {
        Set<LocalDate> absent = days.stream().filter(DayResult::absent).map(DayResult::date)
                .collect(Collectors.toSet());
        Map<LocalDate, Integer> minutes = new HashMap<>();
        days.forEach(day -> minutes.put(day.date(), day.late() + day.early()));
        return of(regulation, year, absent, minutes, AbsenceRun.longest(days, year));
    }

    /** By sums alone, without the days between them: then no run is told. */
    public static Discipline ofSums(Regulation regulation, int year, Set<LocalDate> absent,
            Map<LocalDate, Integer> shortMinutes) {
        return of(regulation, year, absent, shortMinutes, Optional.empty());
    }

    private static Discipline of(Regulation regulation, int year, Set<LocalDate> absent,
            Map<LocalDate, Integer> minutes, Optional<AbsenceRun> run) {
        DisciplineRule rule = regulation.discipline();
        ReasonBook book = new ReasonBook(regulation);
        int days = (int) absent.stream().filter(day -> day.getYear() == year).count();
        book.note(ReasonKey.YEAR_ABSENT, days, year);
        int carried = rule.carryOver() ? carried(rule, year, minutes) : 0;
        if (carried > 0) book.note(ReasonKey.YEAR_CARRIED, carried, year - 1);
        int shortMinutes = carried + sum(year, minutes);
        int converted = rule.convert() ? shortMinutes / rule.minutesPerDay() : 0;
        int rest = shortMinutes - converted * rule.minutesPerDay();
        if (rule.convert()) {
            book.note(ReasonKey.YEAR_CONVERTED, shortMinutes, rule.minutesPerDay(), converted, rest);
        } else
            book.note(ReasonKey.YEAR_NOT_CONVERTED, shortMinutes);
        book.note(ReasonKey.YEAR_TOTAL, days, converted, days + converted);
        run.ifPresent(longest -> book.note(ReasonKey.YEAR_RUN, longest.days(), longest.from(), longest.to()));
        LocalDate decided = Stream.concat(absent.stream(), minutes.entrySet().stream()
                .filter(entry -> entry.getValue() > 0).map(Map.Entry::getKey))
                .filter(day -> day.getYear() == year).max(LocalDate::compareTo).orElse(LocalDate.of(year, 12, 31));
        Optional<Proposal> proposal = new LadderStep(rule, decided, book).propose(days + converted, run);
        return new Discipline(year, days, shortMinutes, converted, rest, days + converted, run, proposal,
                book.reasons());
    }

    private static int sum(int year, Map<LocalDate, Integer> minutes) {
        return minutes.entrySet().stream().filter(entry -> entry.getKey().getYear() == year)
                .mapToInt(Map.Entry::getValue).sum();
    }

    /** The rest of the years before, each with the rest of the one before it. */
    private static int carried(DisciplineRule rule, int year, Map<LocalDate, Integer> minutes) {
        OptionalInt first = minutes.keySet().stream().mapToInt(LocalDate::getYear).min();
        if (first.isEmpty()) return 0;
        return IntStream.range(first.getAsInt(), year).reduce(0, (rest, one) -> {
            int all = rest + sum(one, minutes);
            return rule.convert() ? all % rule.minutesPerDay() : all;
        });
    }

    /** Workdays of the longest run, 0 without any. */
    public int maxConsecutive() {
        return longestRun.map(AbsenceRun::days).orElse(0);
    }

    /** The code of the proposal, {@value Ladder#NONE} below the first step. */
    public String ladderCode() {
        return proposal.map(Proposal::code).orElse(Ladder.NONE);
    }
}
