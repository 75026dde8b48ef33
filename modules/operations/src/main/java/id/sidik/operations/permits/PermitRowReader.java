package id.sidik.operations.permits;

import id.sidik.operations.base.DayText;
import id.sidik.operations.base.StaffBook;
import id.sidik.domain.Employee;
import id.sidik.domain.Permit.Part;
import id.sidik.intake.Cell;
import id.sidik.intake.Table;
import id.sidik.operations.permits.PermitImportPreview.Remark;
import id.sidik.rules.PermitKind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One row of a file of permits: what it says, and what is wrong with it. */
final class PermitRowReader {
    private static final Map<String, Part> PARTS = Map.ofEntries(Map.entry("", Part.FULL),
            Map.entry("PENUH", Part.FULL), Map.entry("SEHARI", Part.FULL), Map.entry("FULL", Part.FULL),
            Map.entry("PAGI", Part.AM), Map.entry("AM", Part.AM), Map.entry("SIANG", Part.PM),
            Map.entry("SORE", Part.PM), Map.entry("PM", Part.PM));

    private final Path file;
    private final PermitSheet sheet;
    private final Table.Row row;
    private final LocalDate today;
    private final List<Remark> remarks = new ArrayList<>();

    PermitRowReader(Path file, PermitSheet sheet, Table.Row row, LocalDate today) {
        this.file = file;
        this.sheet = sheet;
        this.row = row;
        this.today = today;
    }

    /** Empty when a cell it needs cannot be read; the remarks say which. */
    Optional<PermitWish> wish(StaffBook staff, Map<String, PermitKind> kinds) {
        Optional<Employee> person = person(staff);
        Optional<PermitKind> kind = kind(kinds);
        Optional<LocalDate> from = day(PermitColumn.FROM);
        Optional<LocalDate> to = text(PermitColumn.TO).isBlank() ? from : day(PermitColumn.TO);
        Optional<Part> part = part(kind);
        Optional<LocalDate> dated = optionalDay(PermitColumn.LETTER_DATE);
        Optional<LocalDate> submitted = optionalDay(PermitColumn.SUBMITTED);
        if (submitted.filter(today::isBefore).isPresent())
            reject(PermitColumn.SUBMITTED, "ledger.permit.handedInLater", submitted.get());
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get()))
            reject(PermitColumn.TO, "ledger.permit.turned", from.get(), to.get());
        if (remarks.stream().anyMatch(Remark::rejects)) return Optional.empty();
        return Optional.of(new PermitWish(List.of(person.orElseThrow().id()), kind.orElseThrow().code(),
                from.orElseThrow(), to.orElseThrow(), part.orElseThrow(), text(PermitColumn.LETTER), dated, submitted,
                Optional.empty(), text(PermitColumn.NOTE), "IMPORT"));
    }

    private Optional<Employee> person(StaffBook staff) {
        Cell number = sheet.cell(row, PermitColumn.NUMBER);
        String name = text(PermitColumn.NAME);
        if (number.rounded()) {
            reject(PermitColumn.NUMBER, "ledger.permit.rounded");
            return Optional.empty();
        }
        List<Employee> found = staff.find(number.text(), name);
        if (found.size() == 1) return Optional.of(found.getFirst());
        PermitColumn at = number.blank() ? PermitColumn.NAME : PermitColumn.NUMBER;
        reject(at, found.isEmpty() ? "ledger.permit.noPerson" : "ledger.permit.manyPeople", name());
        return Optional.empty();
    }

    /** As the file calls the person. */
    String name() {
        String name = text(PermitColumn.NAME);
        return name.isBlank() ? text(PermitColumn.NUMBER) : name;
    }

    private Optional<PermitKind> kind(Map<String, PermitKind> kinds) {
        String text = text(PermitColumn.CODE);
        Optional<PermitKind> kind = Stream.of(Optional.ofNullable(kinds.get(text.toUpperCase(Locale.ROOT))),
                kinds.values().stream().filter(each -> each.label().equalsIgnoreCase(text)).findFirst())
                .flatMap(Optional::stream).findFirst();
        if (kind.isEmpty())
            reject(PermitColumn.CODE, "ledger.permit.unknownKind", text, String.join(", ", kinds.keySet()));
        return kind;
    }

    private Optional<Part> part(Optional<PermitKind> kind) {
        String text = text(PermitColumn.PART).toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
        Optional<Part> part = Optional.ofNullable(PARTS.get(text));
        if (part.isEmpty()) reject(PermitColumn.PART, "ledger.permit.unknownPart", text(PermitColumn.PART));
        boolean half = part.filter(each -> each != Part.FULL).isPresent();
        if (half && kind.filter(each -> !each.partial()).isPresent())
            reject(PermitColumn.PART, "ledger.permit.noHalfDay", kind.orElseThrow().code());
        return part;
    }

    private Optional<LocalDate> optionalDay(PermitColumn column) {
        return text(column).isBlank() ? Optional.empty() : day(column);
    }

    private Optional<LocalDate> day(PermitColumn column) {
        Optional<LocalDate> day = DayText.parse(text(column));
        if (day.isEmpty()) reject(column, "ledger.permit.noDay", text(column));
        return day;
    }

    private String text(PermitColumn column) {
        return sheet.cell(row, column).text().strip();
    }

    /** File, row and column come first. */
    private void reject(PermitColumn column, String key, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(file.getFileName(), row.number(), sheet.letter(column)));
        arguments.addAll(Arrays.asList(more));
        remarks.add(new Remark(key, arguments.stream().map(String::valueOf).toList(), true));
    }

    List<Remark> remarks() {
        return List.copyOf(remarks);
    }
}
