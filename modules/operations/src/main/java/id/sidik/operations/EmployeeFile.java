package id.sidik.operations;

import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.Pin;
import id.sidik.intake.Table;
import id.sidik.intake.TableFile;
import id.sidik.intake.UnreadableTableException;
import id.sidik.operations.EmployeePreview.Action;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads an employee file and says, row by row, what taking it would do. Writes nothing. */
final class EmployeeFile {
    private final List<PersonRow> known;
    private final Function<String, EmployeeId> ids;
    private final Map<Pin, Integer> pinRows = new HashMap<>();
    private final Map<String, Integer> numberRows = new HashMap<>();

    EmployeeFile(List<PersonRow> known, Function<String, EmployeeId> ids) {
        this.known = known;
        this.ids = ids;
    }

    /** @throws TroubleException PEG-201 when it is no table, PEG-202 when no row of headings names people */
    EmployeePreview preview(Path file, Job.Progress progress) throws InterruptedException {
        EmployeeSheet sheet = sheet(file);
        EmployeeMatching matching = new EmployeeMatching(known);
        List<EmployeePreview.Row> rows = new ArrayList<>();
        List<Table.Row> people = sheet.people();
        for (Table.Row row : people) {
            if (progress.stopRequested()) throw new InterruptedException("stopped while reading a file");
            progress.at(rows.size(), people.size(), "import.reading", file.getFileName());
            rows.add(read(sheet, row, matching));
        }
        return new EmployeePreview(file, sheet.columns(), rows);
    }

    private static EmployeeSheet sheet(Path file) {
        Path name = file.getFileName();
        try {
            return EmployeeSheet.of(TableFile.read(file)).orElseThrow(
                    () -> new TroubleException(Trouble.of("PEG-202", "trouble.people.noHeading", name)));
        } catch (UnreadableTableException unreadable) {
            throw new TroubleException(Trouble.of("PEG-201", "trouble.people.unreadable", name), unreadable);
        }
    }

    private EmployeePreview.Row read(EmployeeSheet sheet, Table.Row row, EmployeeMatching matching) {
        EmployeeRowReader reader = new EmployeeRowReader(sheet, row);
        Optional<Employee> read = reader.employee(ids);
        Optional<Pin> pin = reader.pin();
        Optional<Employee> before = read.flatMap(matching::find);
        read.ifPresent(employee -> refuseSecondNumber(reader, employee.number(), row.number()));
        pin.ifPresent(number -> refuseTakenPin(reader, number, row.number(), before, matching));
        Optional<Employee> after = read.map(employee -> before.map(old -> merged(old, employee, sheet))
                .orElse(employee));
        return new EmployeePreview.Row(row.number(), action(reader, before, after, pin), after, pin,
                reader.remarks());
    }

    private void refuseSecondNumber(EmployeeRowReader reader, String number, int row) {
        if (number.isBlank()) return;
        Integer first = numberRows.putIfAbsent(number, row);
        if (first != null) reader.remark(EmployeeColumn.NUMBER, "employees.nip.duplicate", true, first);
    }

    private void refuseTakenPin(EmployeeRowReader reader, Pin pin, int row, Optional<Employee> self,
            EmployeeMatching matching) {
        Integer first = pinRows.putIfAbsent(pin, row);
        if (first != null) reader.remark(EmployeeColumn.PIN, "employees.pin.takenByRow", true, pin, first);
        matching.holder(pin).filter(holder -> self.map(me -> !me.id().equals(holder.id())).orElse(true))
                .ifPresent(holder -> reader.remark(EmployeeColumn.PIN, "employees.pin.taken", true, pin,
                        holder.fullName()));
    }

    /** What the file does not speak of stays as it is. */
    private static Employee merged(Employee old, Employee read, EmployeeSheet sheet) {
        boolean suffix = sheet.has(EmployeeColumn.TITLE_SUFFIX) || !read.titleSuffix().isBlank();
        return new Employee(old.id(), read.number().isBlank() ? old.number() : read.number(), read.name(),
                sheet.has(EmployeeColumn.TITLE_PREFIX) ? read.titlePrefix() : old.titlePrefix(),
                suffix ? read.titleSuffix() : old.titleSuffix(),
                sheet.has(EmployeeColumn.KIND) ? read.kind() : old.kind(),
                sheet.has(EmployeeColumn.GRADE) ? read.grade() : old.grade(),
                sheet.has(EmployeeColumn.POSITION) ? read.position() : old.position(),
                sheet.has(EmployeeColumn.CLASS) && read.positionClass().isPresent()
                        ? read.positionClass()
                        : old
                                .positionClass(),
                sheet.has(EmployeeColumn.ORDER) ? read.order() : old.order(), old.from(), old.until());
    }

    private Action action(EmployeeRowReader reader, Optional<Employee> before, Optional<Employee> after,
            Optional<Pin> pin) {
        if (reader.rejected() || after.isEmpty()) return Action.REJECT;
        if (before.isEmpty()) return Action.ADD;
        boolean samePin = pin.map(number -> pinsOf(before.get()).contains(number)).orElse(true);
        return before.equals(after) && samePin ? Action.SAME : Action.CHANGE;
    }

    private List<Pin> pinsOf(Employee employee) {
        return known.stream().filter(person -> person.employee().id().equals(employee.id()))
                .flatMap(person -> person.pins().stream()).filter(alias -> alias.machine().isEmpty())
                .map(alias -> alias.pin()).toList();
    }
}
