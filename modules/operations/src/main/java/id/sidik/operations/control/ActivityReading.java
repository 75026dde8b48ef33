package id.sidik.operations.control;

import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeId;
import id.sidik.intake.ColumnMapping;
import id.sidik.intake.Table;
import id.sidik.intake.TableFile;
import id.sidik.intake.UnreadableTableException;
import id.sidik.intake.WrittenMoments;
import id.sidik.intake.phone.ActivityDay;
import id.sidik.intake.phone.ActivityExport;
import id.sidik.intake.phone.ActivityField;
import id.sidik.operations.base.StaffBook;
import id.sidik.operations.control.ActivityPreview.Action;
import id.sidik.operations.control.ActivityPreview.Fault;
import id.sidik.operations.control.ActivityPreview.Field;
import id.sidik.operations.control.ActivityPreview.Row;
import id.sidik.store.ActivityFile;
import id.sidik.store.Tables;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A file of the performance system, held against the staff and against what was taken before. */
final class ActivityReading {
    /** Of days alone: where they lie plays no part. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private record Place(EmployeeId employee, LocalDate day) {}

    private final Path file;
    private final Table table;
    private final LocalDate today;

    /** @throws id.sidik.operations.work.TroubleException PGW-301 when it is no table */
    ActivityReading(Path file, LocalDate today) {
        this.file = file;
        this.today = today;
        try {
            table = TableFile.read(file);
        } catch (UnreadableTableException unreadable) {
            throw Room.trouble("PGW-301", "unreadable", file.getFileName());
        }
    }

    ColumnMapping<ActivityField> mapping(Tables tables, Map<Field, Integer> columns) {
        Map<String, Integer> named = new HashMap<>();
        columns.forEach((field, column) -> named.put(field.name(), column));
        return ActivityMapping.of(tables, table, named);
    }

    ActivityPreview preview(Tables tables, ColumnMapping<ActivityField> mapping) {
        var read = ActivityExport.read(table, mapping, new WrittenMoments(ZONE, false));
        StaffBook staff = new StaffBook(tables.employees().list());
        Map<Place, ActivityFile.Day> known = known(tables, read.days());
        List<Row> rows = read.days().stream().map(day -> row(day, staff, known)).toList();
        List<Fault> faults = read.faults().stream().map(one -> new Fault(one.row(), one.column(), one.field(), one
                .kind().name())).toList();
        return new ActivityPreview(file, titles(mapping), places(mapping), rows, faults);
    }

    private static Map<Place, ActivityFile.Day> known(Tables tables, List<ActivityDay> days) {
        Map<Place, ActivityFile.Day> known = new HashMap<>();
        Optional<LocalDate> first = days.stream().map(ActivityDay::date).min(LocalDate::compareTo);
        Optional<LocalDate> last = days.stream().map(ActivityDay::date).max(LocalDate::compareTo);
        if (first.isPresent() && last.isPresent())
            tables.activities().between(first.get(), last.get().plusDays(1))
                    .forEach(one -> known.put(new Place(one.employee(), one.day()), one));
        return known;
    }

    private Row row(ActivityDay day, StaffBook staff, Map<Place, ActivityFile.Day> known) {
        List<Employee> people = staff.find(day.person(), "");
        Optional<Employee> employee = people.size() == 1 ? Optional.of(people.getFirst()) : Optional.empty();
        Action action = employee.isEmpty()
                ? Action.UNKNOWN
                : day.date().isAfter(today)
                        ? Action.FUTURE
                        : action(day, Optional.ofNullable(known.get(new Place(employee.get().id(), day.date()))));
        return new Row(day.rows().getFirst(), action, employee.map(Employee::id), employee.map(Employee::fullName)
                .orElse(""), day.date(), day.minutes(), day.waiting());
    }

    private static Action action(ActivityDay day, Optional<ActivityFile.Day> known) {
        if (known.isEmpty()) return Action.ADD;
        boolean same = known.get().minutes() == day.minutes() && known.get().waiting() == day.waiting();
        return same ? Action.SAME : Action.CHANGE;
    }

    private List<String> titles(ColumnMapping<ActivityField> mapping) {
        List<String> titles = new ArrayList<>();
        int columns = table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        Optional<Table.Row> heads = table.rows().stream().filter(row -> row.number() == mapping.headings())
                .findFirst();
        for (int column = 0; column < columns; column++) {
            int here = column;
            String title = heads.map(row -> row.cell(here).text().strip()).orElse("");
            titles.add(title.isEmpty() ? Table.letter(column) : title);
        }
        return titles;
    }

    private static Map<Field, Integer> places(ColumnMapping<ActivityField> mapping) {
        Map<Field, Integer> places = new EnumMap<>(Field.class);
        for (Field field : Field.values())
            Optional.ofNullable(mapping.places().get(ActivityField.valueOf(field.name())))
                    .ifPresent(place -> places.put(field, place.column()));
        return places;
    }
}
