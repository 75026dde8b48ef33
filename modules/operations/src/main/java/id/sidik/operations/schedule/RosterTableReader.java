package id.sidik.operations.schedule;

import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeId;
import id.sidik.intake.Cell;
import id.sidik.intake.Table;
import id.sidik.operations.base.DayText;
import id.sidik.operations.base.StaffBook;
import id.sidik.operations.schedule.ScheduleWish.RosterEntry;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A table of people and days. Every cell is taken, holds already, is empty, or is told of. */
final class RosterTableReader {
    private static final int HEADING_WITHIN = 20;
    private static final Set<String> NUMBER = Set.of("nip", "nipppk", "nippppk", "nipnippppk", "nomorinduk",
            "nomorpegawai", "number");
    private static final Set<String> NAME = Set.of("nama", "namapegawai", "namalengkap", "name");

    private final List<Table.Row> rows;
    private final int number;
    private final int name;
    private final Map<Integer, LocalDate> days;
    private final List<SheetRemark> remarks = new ArrayList<>();
    private final List<RosterEntry> entries = new ArrayList<>();
    private final Map<EmployeeId, Integer> seen = new HashMap<>();
    private int same;

    private RosterTableReader(List<Table.Row> rows, int number, int name, Map<Integer, LocalDate> days) {
        this.rows = rows;
        this.number = number;
        this.name = name;
        this.days = days;
    }

    /** Looks for the row that names people and days: "NIP, Nama, 1, 2, …" or whole dates. */
    static Optional<RosterTableReader> of(Table table, YearMonth month) {
        List<Table.Row> all = table.rows();
        for (int at = 0; at < Math.min(HEADING_WITHIN, all.size()); at++) {
            Table.Row heading = all.get(at);
            int number = column(heading, NUMBER);
            int name = column(heading, NAME);
            Map<Integer, LocalDate> days = days(heading, month);
            if ((number >= 0 || name >= 0) && !days.isEmpty())
                return Optional.of(new RosterTableReader(all.subList(at + 1, all.size()), number, name, days));
        }
        return Optional.empty();
    }

    private static int column(Table.Row heading, Set<String> words) {
        for (int at = 0; at < heading.cells().size(); at++)
            if (words.contains(heading.cell(at).text().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""))) return at;
        return -1;
    }

    private static Map<Integer, LocalDate> days(Table.Row heading, YearMonth month) {
        Map<Integer, LocalDate> days = new TreeMap<>();
        for (int at = 0; at < heading.cells().size(); at++) {
            String text = heading.cell(at).text().strip();
            Optional<LocalDate> day = text.matches("0?[1-9]|[12]\\d|3[01]")
                    ? Optional.of(Integer.parseInt(text)).filter(month::isValidDay).map(month::atDay)
                    : DayText.parse(text);
            int column = at;
            day.ifPresent(found -> days.put(column, found));
        }
        return days;
    }

    LocalDate first() {
        return days.values().stream().min(LocalDate::compareTo).orElseThrow();
    }

    LocalDate last() {
        return days.values().stream().max(LocalDate::compareTo).orElseThrow();
    }

    RosterPreview preview(String origin, List<Employee> employees, List<String> codes,
            Map<EmployeeId, Map<LocalDate, String>> kept) {
        StaffBook staff = new StaffBook(employees);
        rows.stream().filter(row -> !row.blank()).forEach(row -> person(row, staff)
                .ifPresent(person -> cells(row, person, codes, kept.getOrDefault(person.id(), Map.of()))));
        return new RosterPreview(origin, entries, same, remarks);
    }

    private Optional<Employee> person(Table.Row row, StaffBook staff) {
        Cell digits = number < 0 ? Cell.EMPTY : row.cell(number);
        String called = name < 0 ? "" : row.cell(name).text();
        int at = digits.blank() && name >= 0 ? name : Math.max(number, 0);
        if (digits.rounded()) return refused(row, at, "schedule.sheet.rounded");
        List<Employee> found = staff.find(digits.text(), called);
        String told = called.isBlank() ? digits.text() : called;
        if (found.isEmpty() && told.isBlank() && nothing(row)) return Optional.empty();
        if (found.isEmpty()) return refused(row, at, "schedule.sheet.noPerson", told);
        if (found.size() > 1) return refused(row, at, "schedule.sheet.manyPeople", told);
        Integer before = seen.putIfAbsent(found.getFirst().id(), row.number());
        if (before != null) return refused(row, at, "schedule.sheet.twice", told, before);
        return Optional.of(found.getFirst());
    }

    private boolean nothing(Table.Row row) {
        return days.keySet().stream().allMatch(column -> row.cell(column).blank());
    }

    private Optional<Employee> refused(Table.Row row, int column, String key, Object... more) {
        remarks.add(SheetRemark.of(row.number(), Table.letter(column), key, more));
        return Optional.empty();
    }

    private void cells(Table.Row row, Employee person, List<String> codes, Map<LocalDate, String> kept) {
        days.forEach((column, day) -> {
            String text = row.cell(column).text().strip();
            if (text.isEmpty()) return;
            Optional<String> code = ShiftCodes.read(text, codes);
            if (code.isEmpty()) refused(row, column, "schedule.sheet.noShift", text, String.join(", ", codes));
            else if (code.get().equals(kept.get(day))) same++;
            else
                entries.add(new RosterEntry(person.id(), day, code.get()));
        });
    }
}
