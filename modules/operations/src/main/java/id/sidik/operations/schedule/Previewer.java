package id.sidik.operations.schedule;

import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeId;
import id.sidik.rules.Circumstances;
import id.sidik.rules.DayPlan;
import id.sidik.rules.MonthFacts;
import id.sidik.rules.Regulation;
import id.sidik.rules.WorkCalendar;
import id.sidik.store.Tables;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lays the days before and after a change beside each other, person by person. */
final class Previewer {
    /** Two schedules that many people share are compared once. */
    private record Pair(PersonSchedule before, PersonSchedule after) {}

    private final Tables tables;
    private final Regulation regulation;
    private final Room room;
    private final Map<Pair, Set<LocalDate>> compared = new HashMap<>();

    Previewer(Tables tables, Room room) {
        this.tables = tables;
        this.room = room;
        regulation = room.regulation().get();
    }

    SchedulePreview preview(ScheduleBook kept, ScheduleBook change) {
        Optional<LiveRules.Days> touched = new Touched(tables, kept, room.today()).of(change);
        if (touched.isEmpty()) return new SchedulePreview(0, 0, 0, 0, room.today(), room.today());
        LocalDate from = touched.get().from();
        LocalDate to = touched.get().until();
        WorkCalendar before = new WorkCalendar(tables.calendar().holidays(from, to.plusDays(1)),
                tables.calendar().ramadan());
        WorkCalendar after = CalendarOverlay.over(before, change);
        Map<EmployeeId, Map<LocalDate, String>> rosters = ScheduleFacts.rosters(tables, from, to);
        ScheduleFacts now = new ScheduleFacts(kept, rosters, from, to);
        ScheduleFacts then = new ScheduleFacts(kept.plus(change), ScheduleFacts.with(rosters, change.rosters()), from,
                to);
        Set<LocalDate> dates = new HashSet<>();
        int people = 0;
        int personDays = 0;
        for (Employee employee : tables.employees().list()) {
            Pair pair = new Pair(now.of(Optional.of(employee.id())), then.of(Optional.of(employee.id())));
            Set<LocalDate> changed = compared
                    .computeIfAbsent(pair, both -> changed(both, touched.get(), before, after)).stream()
                    .filter(employee::activeOn).collect(Collectors.toSet());
            people += changed.isEmpty() ? 0 : 1;
            personDays += changed.size();
            dates.addAll(changed);
        }
        return new SchedulePreview(people, dates.size(), personDays, locked(dates), from, to);
    }

    private Set<LocalDate> changed(Pair pair, LiveRules.Days span, WorkCalendar before, WorkCalendar after) {
        if (pair.before().equals(pair.after()) && before.equals(after)) return Set.of();
        List<DayPlan> old = plans(pair.before(), span, before);
        List<DayPlan> fresh = plans(pair.after(), span, after);
        return IntStream.range(0, old.size()).filter(at -> !old.get(at).asksAs(fresh.get(at)))
                .mapToObj(at -> old.get(at).day()).collect(Collectors.toSet());
    }

    private List<DayPlan> plans(PersonSchedule schedule, LiveRules.Days span, WorkCalendar calendar) {
        return DayPlan.of(regulation, new MonthFacts(span.from(), span.until(), schedule.patterns(),
                schedule.roster(), List.of(), List.of(), calendar)
                .with(Circumstances.NONE.withSpecialPeriods(schedule.specials())));
    }

    private int locked(Set<LocalDate> dates) {
        Map<YearMonth, Boolean> closed = new HashMap<>();
        return (int) dates.stream()
                .filter(day -> closed.computeIfAbsent(YearMonth.from(day), room.closed()::closed)).count();
    }
}
