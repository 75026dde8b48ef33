package id.sidik.operations.schedule;

import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeId;
import id.sidik.intake.Table;
import id.sidik.intake.TableFile;
import id.sidik.intake.UnreadableTableException;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.rules.Hours;
import id.sidik.rules.Regulation;
import id.sidik.rules.WorkPattern;
import id.sidik.store.Tables;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who has which shift: a grid of people and days, from a spreadsheet or by hand. */
public final class RosterDesk {
    private final Room room;

    RosterDesk(Room room) {
        this.room = room;
    }

    public RosterGrid grid(YearMonth month) {
        Regulation regulation = room.regulation().get();
        return room.records().read(tables -> new RosterGrid(month, shifts(regulation),
                rows(tables, regulation, month)));
    }

    private static List<RosterGrid.Shift> shifts(Regulation regulation) {
        Map<String, Hours> hours = ShiftCodes.hours(regulation);
        LocalDateTime midnight = LocalDate.EPOCH.atStartOfDay();
        return ShiftCodes.of(regulation).stream().map(code -> hours.containsKey(code)
                ? new RosterGrid.Shift(code, hours.get(code).start(LocalDate.EPOCH), hours.get(code).end(
                        LocalDate.EPOCH))
                : new RosterGrid.Shift(code, midnight, midnight)).toList();
    }

    private static List<RosterGrid.Row> rows(Tables tables, Regulation regulation, YearMonth month) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        ScheduleBook book = ScheduleBook.of(tables);
        ScheduleFacts facts = new ScheduleFacts(book, ScheduleFacts.rosters(tables, first, last), first, last);
        List<RosterGrid.Row> rows = new ArrayList<>();
        tables.employees().list().stream()
                .sorted(Comparator.comparingInt(Employee::order).thenComparing(Employee::name)).forEach(employee -> {
                    PersonSchedule schedule = facts.of(Optional.of(employee.id()));
                    Map<LocalDate, String> codes = new HashMap<>(schedule.roster());
                    codes.keySet().removeIf(day -> !YearMonth.from(day).equals(month));
                    boolean serves = first.datesUntil(last.plusDays(1)).anyMatch(employee::activeOn);
                    if (serves && (!codes.isEmpty() || rostered(schedule, regulation, month)))
                        rows.add(new RosterGrid.Row(employee.id(), employee.fullName(), employee.displayNumber(),
                                groups(book, facts, employee.id(), last), codes));
                });
        return rows;
    }

    private static boolean rostered(PersonSchedule schedule, Regulation regulation, YearMonth month) {
        return schedule.patterns().stream()
                .filter(one -> regulation.pattern(one.pattern()).orElse(null) instanceof WorkPattern.Roster)
                .anyMatch(one -> one.holds(month.atEndOfMonth()) || one.holds(month.atDay(1))
                        || one.from().filter(day -> YearMonth.from(day).equals(month)).isPresent());
    }

    private static String groups(ScheduleBook book, ScheduleFacts facts, EmployeeId person, LocalDate day) {
        return facts.rules().groups(person, day).stream().map(group -> Groups.name(book, group)).sorted()
                .collect(Collectors.joining(", "));
    }

    /** Writes nothing. @throws TroubleException JDW-201 when it is no table, JDW-202 without people or days */
    public Job<RosterPreview> preview(Path file, YearMonth month) {
        return progress -> {
            progress.at(0, 0, "import.reading", file.getFileName());
            try {
                return preview(TableFile.read(file), month, String.valueOf(file.getFileName()));
            } catch (UnreadableTableException unreadable) {
                throw new TroubleException(Trouble.of("JDW-201", "trouble.people.unreadable", file.getFileName()),
                        unreadable);
            }
        };
    }

    /** The same for what a spreadsheet put on the clipboard, with its row of headings. */
    public RosterPreview pasted(String text, YearMonth month) {
        try {
            return preview(TableFile.pasted(text), month, "PASTE");
        } catch (UnreadableTableException unreadable) {
            throw new TroubleException(Trouble.of("JDW-203", "trouble.schedule.pasted"), unreadable);
        }
    }

    private RosterPreview preview(Table table, YearMonth month, String origin) {
        RosterTableReader reader = RosterTableReader.of(table, month)
                .orElseThrow(() -> new TroubleException(Trouble.of("JDW-202", "trouble.schedule.noHeading")));
        return room.records().read(tables -> reader.preview(origin, tables.employees().list(),
                ShiftCodes.of(room.regulation().get()),
                tables.rosters().between(reader.first(), reader.last().plusDays(1))));
    }
}
