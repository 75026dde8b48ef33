package id.sidik.operations.schedule;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.PatternAssignment;
import id.sidik.operations.schedule.LiveRules.Days;
import id.sidik.operations.schedule.LiveRules.Rule;
import id.sidik.store.RosterSheet;
import id.sidik.store.Tables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The work calendar as the rules see it: of assignments and special periods the closest, of roster entries the last. */
public final class ScheduleFacts {
    /** Night shifts of the days before are judged first, so that no record is counted twice. */
    private static final int DAYS_BEFORE = 7;

    private final LiveRules rules;
    private final Map<EmployeeId, Map<LocalDate, String>> rosters;
    private final Days span;
    private final PersonSchedule general;

    ScheduleFacts(ScheduleBook book, Map<EmployeeId, Map<LocalDate, String>> rosters, LocalDate from, LocalDate to) {
        rules = new LiveRules(book);
        this.rosters = rosters;
        span = new Days(from.minusDays(DAYS_BEFORE), to);
        general = schedule(Optional.empty());
    }

    /** @param from first day @param to last day, both inclusive */
    public static ScheduleFacts of(Tables tables, LocalDate from, LocalDate to) {
        return new ScheduleFacts(ScheduleBook.of(tables), rosters(tables, from, to), from, to);
    }

    /** The unit's own pattern on a day; empty when the usual one of the regulation holds. */
    public static Optional<String> unitPattern(Tables tables, LocalDate day) {
        return of(tables, day, day).general.patterns().stream().filter(one -> one.holds(day))
                .map(PatternAssignment::pattern).findFirst();
    }

    static Map<EmployeeId, Map<LocalDate, String>> rosters(Tables tables, LocalDate from, LocalDate to) {
        return tables.rosters().between(from.minusDays(DAYS_BEFORE), to.plusDays(1));
    }

    /** The same with the entries of a sheet that is not kept yet. */
    static Map<EmployeeId, Map<LocalDate, String>> with(Map<EmployeeId, Map<LocalDate, String>> rosters,
            List<RosterSheet> sheets) {
        Map<EmployeeId, Map<LocalDate, String>> changed = new HashMap<>(rosters);
        for (RosterSheet sheet : sheets) {
            for (RosterSheet.Cell cell : sheet.cells()) {
                Map<LocalDate, String> own = new HashMap<>(changed.getOrDefault(cell.employee(), Map.of()));
                if (cell.code().isBlank()) own.remove(cell.day());
                else
                    own.put(cell.day(), cell.code());
                changed.put(cell.employee(), own);
            }
        }
        return changed;
    }

    LiveRules rules() {
        return rules;
    }

    /** @param person empty for somebody who is only known from a machine */
    public PersonSchedule of(Optional<EmployeeId> person) {
        if (person.isEmpty() || !rosters.containsKey(person.get()) && !rules.hasOwn(person.get())) return general;
        return schedule(person);
    }

    private PersonSchedule schedule(Optional<EmployeeId> person) {
        return new PersonSchedule(patterns(rules.patterns(person, span)),
                new SpecialRuns(rules.specials(person, span), span).list(),
                person.map(one -> rosters.getOrDefault(one, Map.of())).orElse(Map.of()));
    }

    private List<PatternAssignment> patterns(List<Rule<String>> candidates) {
        List<PatternAssignment> found = new ArrayList<>();
        if (candidates.isEmpty()) return found;
        Optional<Rule<String>> running = Optional.empty();
        LocalDate first = span.from();
        for (LocalDate day = span.from(); !day.isAfter(span.until()); day = day.plusDays(1)) {
            LocalDate today = day;
            Optional<Rule<String>> best = candidates.stream().filter(rule -> rule.days().holds(today))
                    .max(Rule.CLOSENESS);
            if (best.equals(running)) continue;
            add(found, running, first, day.minusDays(1));
            running = best;
            first = day;
        }
        add(found, running, first, span.until());
        return found;
    }

    private static void add(List<PatternAssignment> found, Optional<Rule<String>> rule, LocalDate from,
            LocalDate until) {
        rule.ifPresent(one -> found.add(new PatternAssignment(Optional.empty(), one.what(), Optional.of(from),
                Optional.of(until))));
    }
}
