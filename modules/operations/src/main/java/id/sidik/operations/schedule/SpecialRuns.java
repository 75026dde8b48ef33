package id.sidik.operations.schedule;

import id.sidik.domain.SpecialPeriod;
import id.sidik.operations.schedule.LiveRules.Days;
import id.sidik.operations.schedule.LiveRules.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The special periods of one person, cut so that the closest holds on each day. */
final class SpecialRuns {
    private final List<Rule<SpecialPeriod>> rules;
    private final Days span;

    SpecialRuns(List<Rule<SpecialPeriod>> rules, Days span) {
        this.rules = rules;
        this.span = span;
    }

    List<SpecialPeriod> list() {
        List<SpecialPeriod> found = new ArrayList<>();
        rules.stream().map(rule -> rule.what().pattern()).distinct().forEach(pattern -> found.addAll(runs(pattern)));
        return found;
    }

    /** A day without special hours does not end a run; one on which another holds does. */
    private List<SpecialPeriod> runs(Optional<String> pattern) {
        List<SpecialPeriod> found = new ArrayList<>();
        Optional<Rule<SpecialPeriod>> running = Optional.empty();
        LocalDate first = span.from();
        LocalDate last = first;
        for (LocalDate day = span.from(); !day.isAfter(span.until()); day = day.plusDays(1)) {
            Optional<Rule<SpecialPeriod>> best = best(day, rule -> rule.what().pattern().equals(pattern));
            if (best.isEmpty()) continue;
            Optional<Rule<SpecialPeriod>> holding = closerThanGeneral(best.get(), day) ? best : Optional.empty();
            if (!holding.equals(running)) {
                if (running.isPresent()) found.add(cut(running.get().what(), first, last));
                running = holding;
                first = day;
            }
            last = day;
        }
        if (running.isPresent()) found.add(cut(running.get().what(), first, last));
        return found;
    }

    /** Hours for one pattern give way to hours for all that are meant for somebody closer. */
    private boolean closerThanGeneral(Rule<SpecialPeriod> rule, LocalDate day) {
        return rule.what().pattern().isEmpty() || best(day, other -> other.what().pattern().isEmpty())
                .map(general -> general.whom().scope().compareTo(rule.whom().scope()) <= 0).orElse(true);
    }

    private Optional<Rule<SpecialPeriod>> best(LocalDate day, Predicate<Rule<SpecialPeriod>> which) {
        return rules.stream().filter(which).filter(rule -> rule.days().holds(day)
                && rule.what().hours().containsKey(day.getDayOfWeek())).max(Rule.CLOSENESS);
    }

    private static SpecialPeriod cut(SpecialPeriod period, LocalDate from, LocalDate to) {
        return new SpecialPeriod(period.name(), from, to, period.hours(), period.pattern(), period.decree());
    }
}
