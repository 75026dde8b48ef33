package id.sidik.operations.schedule;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.SpecialPeriod;
import id.sidik.domain.Whom;
import id.sidik.store.ScheduleEnd;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the facts come to: memberships, assignments and special periods with the days on which they really hold. */
final class LiveRules {
    /** Days, both inclusive. */
    record Days(LocalDate from, LocalDate until) {
        boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    /** Something that holds for somebody. @param since its own first day, whatever cuts it @param order of keeping */
    record Rule<T>(Whom whom, Days days, LocalDate since, int order, T what) {
        /** The closest is the greatest: person over group over unit, then the later first day, then the later kept. */
        static final Comparator<Rule<?>> CLOSENESS = Comparator.<Rule<?>, Whom.Scope>comparing(
                rule -> rule.whom().scope()).thenComparing(Rule::since).thenComparing(Rule::order);
    }

    private record Membership(String group, Days days) {}

    private final Map<UUID, ScheduleEnd> ends = new HashMap<>();
    private final Map<EmployeeId, List<Membership>> memberships = new HashMap<>();
    private final List<Rule<String>> patterns = new ArrayList<>();
    private final List<Rule<SpecialPeriod>> specials = new ArrayList<>();

    LiveRules(ScheduleBook book) {
        book.ends().forEach(end -> ends.put(end.fact(), end));
        book.members().forEach(kept -> days(kept.id(), kept.from(), kept.until()).ifPresent(days -> memberships
                .computeIfAbsent(kept.employee(), none -> new ArrayList<>()).add(new Membership(kept.group(), days))));
        book.assignments().forEach(kept -> days(kept.id(), kept.from(), kept.until())
                .ifPresent(days -> patterns.add(new Rule<>(kept.whom(), days, days.from(), patterns.size(),
                        kept.pattern()))));
        book.specials().forEach(kept -> days(kept.id(), kept.period().from(), Optional.of(kept.period().to()))
                .ifPresent(days -> kept.whom().forEach(
                        whom -> specials.add(new Rule<>(whom, days, days.from(), specials.size(),
                                kept.period())))));
    }

    /** When a fact really holds; empty when it never should have been. */
    Optional<Days> days(UUID fact, LocalDate from, Optional<LocalDate> until) {
        LocalDate last = until.orElse(LocalDate.MAX);
        ScheduleEnd end = ends.get(fact);
        if (end != null) {
            if (end.lastDay().isEmpty()) return Optional.empty();
            if (end.lastDay().get().isBefore(last)) last = end.lastDay().get();
        }
        return last.isBefore(from) ? Optional.empty() : Optional.of(new Days(from, last));
    }

    /** Pattern names for this person, touching the days. */
    List<Rule<String>> patterns(Optional<EmployeeId> person, Days within) {
        return concerning(patterns, person, within);
    }

    List<Rule<SpecialPeriod>> specials(Optional<EmployeeId> person, Days within) {
        return concerning(specials, person, within);
    }

    /** Those for the person, a group's rule cut to the days of the membership. */
    private <T> List<Rule<T>> concerning(List<Rule<T>> rules, Optional<EmployeeId> person, Days within) {
        List<Rule<T>> found = new ArrayList<>();
        for (Rule<T> rule : rules) {
            if (rule.days().from().isAfter(within.until()) || rule.days().until().isBefore(within.from())) continue;
            switch (rule.whom().scope()) {
                case UNIT -> found.add(rule);
                case PERSON -> {
                    if (person.map(EmployeeId::value).equals(Optional.of(rule.whom().target()))) found.add(rule);
                }
                case GROUP -> person.ifPresent(one -> memberships.getOrDefault(one, List.of()).stream()
                        .filter(each -> each.group().equals(rule.whom().target())).map(each -> cut(rule, each.days()))
                        .flatMap(Optional::stream).forEach(found::add));
            }
        }
        return found;
    }

    /** The rule's own first day still decides which of two is the later. */
    private static <T> Optional<Rule<T>> cut(Rule<T> rule, Days by) {
        LocalDate from = rule.days().from().isBefore(by.from()) ? by.from() : rule.days().from();
        LocalDate until = rule.days().until().isAfter(by.until()) ? by.until() : rule.days().until();
        return until.isBefore(from)
                ? Optional.empty()
                : Optional.of(new Rule<>(rule.whom(), new Days(from, until), rule.since(), rule.order(), rule.what()));
    }

    /** Whether anything but the unit's rules concerns the person. */
    boolean hasOwn(EmployeeId person) {
        return memberships.containsKey(person)
                || patterns.stream().anyMatch(rule -> rule.whom().equals(Whom.person(person)))
                || specials.stream().anyMatch(rule -> rule.whom().equals(Whom.person(person)));
    }

    /** The groups a person is in on a day. */
    List<String> groups(EmployeeId person, LocalDate day) {
        return memberships.getOrDefault(person, List.of()).stream().filter(each -> each.days().holds(day))
                .map(Membership::group).distinct().toList();
    }
}
