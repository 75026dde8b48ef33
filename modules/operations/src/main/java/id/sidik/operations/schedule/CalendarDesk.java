package id.sidik.operations.schedule;

import id.sidik.domain.Holiday;
import id.sidik.intake.TableFile;
import id.sidik.intake.UnreadableTableException;
import id.sidik.operations.schedule.CalendarYear.Day;
import id.sidik.operations.schedule.CalendarYear.Fasting;
import id.sidik.operations.schedule.CalendarYear.Lack;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.store.CalendarChange;
import id.sidik.store.RamadanChange;
import id.sidik.store.Tables;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The yearly tables: holidays, joint leave, fasting months. */
public final class CalendarDesk {
    private final Room room;

    CalendarDesk(Room room) {
        this.room = room;
    }

    public CalendarYear year(Year year) {
        return room.records().read(tables -> read(tables, year));
    }

    private CalendarYear read(Tables tables, Year year) {
        Stamps stamps = new Stamps(tables, room.today());
        Map<LocalDate, CalendarChange> changes = new HashMap<>();
        tables.calendarChanges().of(year).forEach(change -> changes.put(change.day(), change));
        Map<LocalDate, Day> days = new TreeMap<>();
        for (Holiday holiday : tables.calendar().holidays(year.atDay(1), year.plusYears(1).atDay(1)))
            days.put(holiday.day(), new Day(holiday.day(), Optional.of(holiday.kind()), holiday.name(),
                    holiday.decree(), stamp(stamps, changes.get(holiday.day()))));
        changes.values().stream().filter(change -> change.kind().isEmpty()).forEach(change -> days.put(change.day(),
                new Day(change.day(), Optional.empty(), change.name(), change.decree(), stamp(stamps, change))));
        List<Fasting> ramadan = ramadan(tables, year, stamps);
        return new CalendarYear(year, List.copyOf(days.values()), ramadan, lacks(days, ramadan));
    }

    private static Optional<ScheduleStamp> stamp(Stamps stamps,
            @org.jspecify.annotations.Nullable CalendarChange change) {
        return Optional.ofNullable(change)
                .map(one -> stamps.of(one.author(), new LiveRules.Days(one.day(), one.day())));
    }

    private static List<Fasting> ramadan(Tables tables, Year year, Stamps stamps) {
        Map<String, RamadanChange> changes = new HashMap<>();
        tables.calendarChanges().ramadan().forEach(change -> changes.put(change.year(), change));
        return tables.calendar().ramadan().stream().filter(period -> period.from().getYear() <= year.getValue()
                && period.to().getYear() >= year.getValue()).map(period -> {
                    Optional<RamadanChange> change = Optional.ofNullable(changes.get(period.year()));
                    return new Fasting(period, change.map(RamadanChange::decree).orElse(""),
                            change.map(one -> stamps.of(one.author(),
                                    new LiveRules.Days(period.from(), period.to()))));
                }).toList();
    }

    private static List<Lack> lacks(Map<LocalDate, Day> days, List<Fasting> ramadan) {
        List<Lack> lacks = new ArrayList<>();
        if (days.values().stream().allMatch(day -> day.kind().isEmpty())) lacks.add(Lack.NO_HOLIDAYS);
        else if (days.values().stream().anyMatch(day -> day.kind().isPresent() && day.decree().isBlank()))
            lacks.add(Lack.NO_DECREE);
        if (ramadan.isEmpty()) lacks.add(Lack.NO_RAMADAN);
        return lacks;
    }

    /** Years without a list of holidays or a fasting month: this one, and from October on the next. */
    public List<CalendarYear> lacking() {
        LocalDate today = room.today();
        List<Year> years = new ArrayList<>(List.of(Year.from(today)));
        if (today.getMonth().compareTo(Month.OCTOBER) >= 0) years.add(Year.from(today).plusYears(1));
        return years.stream().map(this::year).filter(year -> year.findings().contains(Lack.NO_HOLIDAYS)
                || year.findings().contains(Lack.NO_RAMADAN)).toList();
    }

    /** Writes nothing. @throws TroubleException LBR-201 when it is no table, LBR-202 without dates and names */
    public Job<CalendarPreview> preview(Path file) {
        return progress -> {
            progress.at(0, 0, "import.reading", file.getFileName());
            CalendarTableReader reader = reader(file);
            return room.records().read(tables -> reader.preview(String.valueOf(file.getFileName()),
                    tables.calendar()::holidays));
        };
    }

    private static CalendarTableReader reader(Path file) {
        try {
            return CalendarTableReader.of(TableFile.read(file)).orElseThrow(
                    () -> new TroubleException(Trouble.of("LBR-202", "trouble.calendar.noHeading",
                            file.getFileName())));
        } catch (UnreadableTableException unreadable) {
            throw new TroubleException(Trouble.of("LBR-201", "trouble.people.unreadable", file.getFileName()),
                    unreadable);
        }
    }
}
