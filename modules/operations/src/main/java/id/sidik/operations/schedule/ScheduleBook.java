package id.sidik.operations.schedule;

import id.sidik.store.CalendarChange;
import id.sidik.store.KeptAssignment;
import id.sidik.store.KeptGroup;
import id.sidik.store.KeptMember;
import id.sidik.store.KeptSpecial;
import id.sidik.store.RamadanChange;
import id.sidik.store.RosterSheet;
import id.sidik.store.ScheduleEnd;
import id.sidik.store.Tables;
import java.util.ArrayList;
import java.util.List;

/** Facts of the work calendar: all that are kept, or the few that shall be added. Each list in the order of keeping. */
record ScheduleBook(List<KeptGroup> groups, List<KeptMember> members, List<KeptAssignment> assignments,
        List<KeptSpecial> specials, List<ScheduleEnd> ends, List<RosterSheet> rosters, List<CalendarChange> days,
        List<RamadanChange> ramadan) {
    static final ScheduleBook EMPTY = new ScheduleBook(List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of(), List.of());

    /** What is kept, without rosters and yearly tables: these are read by their days. */
    static ScheduleBook of(Tables tables) {
        List<KeptAssignment> assignments = new ArrayList<>(OldAssignments.of(tables));
        assignments.addAll(tables.schedule().assignments());
        return new ScheduleBook(tables.schedule().groups(), tables.schedule().members(), assignments,
                tables.specialPeriods().list(), tables.schedule().ends(), List.of(), List.of(), List.of());
    }

    ScheduleBook withGroup(KeptGroup group, List<KeptMember> people) {
        return new ScheduleBook(List.of(group), people, assignments, specials, ends, rosters, days, ramadan);
    }

    ScheduleBook withMembers(List<KeptMember> others) {
        return new ScheduleBook(groups, others, assignments, specials, ends, rosters, days, ramadan);
    }

    ScheduleBook withAssignments(List<KeptAssignment> others) {
        return new ScheduleBook(groups, members, others, specials, ends, rosters, days, ramadan);
    }

    ScheduleBook withSpecial(KeptSpecial special) {
        return new ScheduleBook(groups, members, assignments, List.of(special), ends, rosters, days, ramadan);
    }

    ScheduleBook withEnds(List<ScheduleEnd> others) {
        return new ScheduleBook(groups, members, assignments, specials, others, rosters, days, ramadan);
    }

    ScheduleBook withRoster(RosterSheet sheet) {
        return new ScheduleBook(groups, members, assignments, specials, ends, List.of(sheet), days, ramadan);
    }

    ScheduleBook withDays(List<CalendarChange> changes) {
        return new ScheduleBook(groups, members, assignments, specials, ends, rosters, changes, ramadan);
    }

    ScheduleBook withRamadan(RamadanChange change) {
        return new ScheduleBook(groups, members, assignments, specials, ends, rosters, days, List.of(change));
    }

    /** These facts, and the others after them. */
    ScheduleBook plus(ScheduleBook later) {
        return new ScheduleBook(both(groups, later.groups), both(members, later.members),
                both(assignments, later.assignments), both(specials, later.specials), both(ends, later.ends),
                both(rosters, later.rosters), both(days, later.days), both(ramadan, later.ramadan));
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        List<T> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    void save(Tables tables) {
        groups.forEach(tables.schedule()::add);
        members.forEach(tables.schedule()::add);
        assignments.forEach(tables.schedule()::add);
        specials.forEach(tables.specialPeriods()::add);
        ends.forEach(tables.schedule()::add);
        rosters.forEach(tables.rosters()::add);
        days.forEach(tables.calendarChanges()::add);
        ramadan.forEach(tables.calendarChanges()::add);
    }
}
