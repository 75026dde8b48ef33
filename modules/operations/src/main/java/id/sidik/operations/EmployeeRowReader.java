package id.sidik.operations;

import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.EmployeeKind;
import id.sidik.domain.Nip;
import id.sidik.domain.Pin;
import id.sidik.intake.Cell;
import id.sidik.intake.Table;
import id.sidik.operations.EmployeePreview.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** One row of an employee file: what it says, and what is odd about it. */
final class EmployeeRowReader {
    private static final Map<String, EmployeeKind> KINDS = Map.ofEntries(Map.entry("PNS", EmployeeKind.PNS),
            Map.entry("CPNS", EmployeeKind.CPNS), Map.entry("PPPK", EmployeeKind.PPPK),
            Map.entry("P3K", EmployeeKind.PPPK), Map.entry("PPPKPW", EmployeeKind.PPPK_PW),
            Map.entry("PPPKPARUHWAKTU", EmployeeKind.PPPK_PW), Map.entry("NONASN", EmployeeKind.NON_ASN),
            Map.entry("HONORER", EmployeeKind.NON_ASN), Map.entry("THL", EmployeeKind.NON_ASN),
            Map.entry("PTT", EmployeeKind.NON_ASN), Map.entry("KONTRAK", EmployeeKind.NON_ASN));

    private final EmployeeSheet sheet;
    private final Table.Row row;
    private final List<Remark> remarks = new ArrayList<>();

    EmployeeRowReader(EmployeeSheet sheet, Table.Row row) {
        this.sheet = sheet;
        this.row = row;
    }

    /** @param ids the key of somebody new by number; empty when there is no name */
    Optional<Employee> employee(Function<String, EmployeeId> ids) {
        String name = text(EmployeeColumn.NAME);
        if (name.isBlank()) {
            remark(EmployeeColumn.NAME, "employees.name.missing", true);
            return Optional.empty();
        }
        String number = number();
        EmployeeKind kind = kind(number);
        checkNumber(number, kind);
        int comma = sheet.has(EmployeeColumn.TITLE_SUFFIX) ? -1 : name.indexOf(',');
        String suffix = comma < 0 ? text(EmployeeColumn.TITLE_SUFFIX) : name.substring(comma + 1).strip();
        String bare = comma <= 0 ? name : name.substring(0, comma).strip();
        return Optional.of(new Employee(ids.apply(number), number, bare, text(EmployeeColumn.TITLE_PREFIX), suffix,
                kind,
                text(EmployeeColumn.GRADE), text(EmployeeColumn.POSITION), positionClass(), order(), Optional.empty(),
                Optional.empty()));
    }

    Optional<Pin> pin() {
        String text = text(EmployeeColumn.PIN);
        if (text.isBlank()) return Optional.empty();
        if (Pin.isValid(text)) return Optional.of(new Pin(text));
        remark(EmployeeColumn.PIN, "employees.pin.invalid", true);
        return Optional.empty();
    }

    void remark(EmployeeColumn column, String key, boolean rejects, Object... arguments) {
        remarks.add(new Remark(sheet.letter(column), key, java.util.Arrays.stream(arguments).map(String::valueOf)
                .toList(), rejects));
    }

    List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    boolean rejected() {
        return remarks.stream().anyMatch(Remark::rejects);
    }

    private String text(EmployeeColumn column) {
        return sheet.cell(row, column).text().strip();
    }

    /** A NIP loses its blanks and stops, and the apostrophe that keeps spreadsheets from rounding it. */
    private String number() {
        Cell cell = sheet.cell(row, EmployeeColumn.NUMBER);
        if (cell.rounded()) {
            remark(EmployeeColumn.NUMBER, "employees.nip.rounded", true);
            return "";
        }
        String text = cell.text().strip();
        String plain = text.startsWith("'") ? text.substring(1).strip() : text;
        String digits = plain.replaceAll("[\\s.\\u00A0]", "");
        if (digits.matches("-*")) return "";
        return digits.chars().allMatch(Character::isDigit) ? digits : plain;
    }

    private EmployeeKind kind(String number) {
        String text = text(EmployeeColumn.KIND).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        if (KINDS.containsKey(text)) return KINDS.get(text);
        if (!text.isBlank()) remark(EmployeeColumn.KIND, "employees.kind.unknown", false, text);
        if (Nip.parse(number) instanceof Nip.Parsed.Valid(Nip nip))
            return nip.kind() == Nip.Kind.PPPK ? EmployeeKind.PPPK : EmployeeKind.PNS;
        return number.isBlank() ? EmployeeKind.NON_ASN : EmployeeKind.PNS;
    }

    /** A faulty NIP is taken with a remark, because corrections take the personnel agency time (glossary 6). */
    private void checkNumber(String number, EmployeeKind kind) {
        if (kind == EmployeeKind.NON_ASN || number.isBlank()) return;
        if (Nip.parse(number) instanceof Nip.Parsed.Invalid(Nip.Fault fault))
            remark(EmployeeColumn.NUMBER, "employees.nip.fault." + fault, false);
    }

    private OptionalInt positionClass() {
        String text = text(EmployeeColumn.CLASS);
        if (text.replaceAll("[-–]", "").isBlank()) return OptionalInt.empty();
        if (text.matches("\\d{1,2}") && Employee.isClass(Integer.parseInt(text)))
            return OptionalInt.of(Integer.parseInt(text));
        remark(EmployeeColumn.CLASS, "employees.class.unknown", false, text);
        return OptionalInt.empty();
    }

    private int order() {
        String text = text(EmployeeColumn.ORDER);
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : row.number();
    }
}
