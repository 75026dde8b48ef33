package id.sidik.operations.schedule;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.Holiday;
import id.sidik.domain.RamadanPeriod;
import id.sidik.domain.SpecialPeriod;
import id.sidik.domain.Whom;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A change of the work calendar that somebody wants: it can be looked at before it is kept. Days are inclusive. */
public sealed interface ScheduleWish {
    /** A pattern for the unit, groups or people. */
    record Assign(List<Whom> whom, String pattern, LocalDate from, Optional<LocalDate> until) implements ScheduleWish {}

    /** Hours of their own for some days. */
    record Special(SpecialPeriod period, List<Whom> whom) implements ScheduleWish {}

    /** A group with its first members. @param group the key of one that gets another name, empty for a new one */
    record Group(Optional<String> group, String name, List<EmployeeId> people, LocalDate from)
            implements
                ScheduleWish {}

    /** More members. */
    record Join(String group, List<EmployeeId> people, LocalDate from, Optional<LocalDate> until)
            implements
                ScheduleWish {}

    /** A group is no more; its members leave it. */
    record Dissolve(String group, LocalDate lastDay) implements ScheduleWish {}

    /** A membership, assignment or special period ends. @param lastDay empty when it never should have been */
    record End(UUID fact, Optional<LocalDate> lastDay) implements ScheduleWish {}

    /** Entries of a roster. @param origin GRID, PASTE or the file's name */
    record Roster(String origin, List<RosterEntry> entries) implements ScheduleWish {}

    /** @param code of a shift, OFF, or blank to take an entry back */
    record RosterEntry(EmployeeId employee, LocalDate day, String code) {}

    /** Days of the yearly table. */
    record Days(List<CalendarEntry> days) implements ScheduleWish {}

    /** @param kind empty when the day is an ordinary one after all @param decree the decree or letter */
    record CalendarEntry(LocalDate day, Optional<Holiday.Kind> kind, String name, String decree) {}

    /** The fasting month of a year ("1448H"). @param period empty to take it back */
    record Ramadan(String year, Optional<RamadanPeriod> period, String decree) implements ScheduleWish {}
}
