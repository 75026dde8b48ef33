package id.sidik.operations.month;

import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeId;
import id.sidik.intake.Cell;
import id.sidik.intake.Table;
import id.sidik.intake.TableFile;
import id.sidik.intake.UnreadableTableException;
import id.sidik.operations.month.TppPreview.Action;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.store.Productivity;
import id.sidik.store.Tables;
import id.sidik.store.TppBase;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Reads allowances and what was achieved from a table with headings; people are found by their number. */
final class TppFile {
    private static final int HEADING_WITHIN = 20;

    private enum Column {
        NUMBER("NIP", "NIPNIPPPK", "NIPPPK", "NOMORINDUK", "NOINDUK"), AMOUNT("TPP", "BESARANTPP", "TPPRP", "BESARAN",
                "TAMSIL", "JUMLAHTPP"), PCT("PRODUKTIVITAS", "CAPAIAN", "CAPAIANKINERJA", "EKINERJA", "KINERJA",
                        "PRODUKTIVITASPERSEN");

        private final Set<String> headings;

        Column(String... headings) {
            this.headings = Set.of(headings);
        }

        static Optional<Column> of(String heading) {
            String plain = heading.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
            for (Column column : values()) if (column.headings.contains(plain)) return Optional.of(column);
            return Optional.empty();
        }
    }

    private final Map<String, Employee> byNumber = new HashMap<>();
    private final Map<EmployeeId, OptionalLong> amounts = new HashMap<>();
    private final Map<EmployeeId, BigDecimal> achieved = new HashMap<>();
    private final Set<EmployeeId> seen = new HashSet<>();

    /** @param month to which the figures belong */
    TppFile(Tables tables, YearMonth month) {
        for (Employee employee : tables.employees().list())
            if (!employee.number().isBlank()) byNumber.put(employee.number(), employee);
        for (TppBase base : tables.tpp().basesUpTo(month)) amounts.put(base.employee(), base.rupiah());
        for (Productivity one : tables.tpp().productivities(month))
            one.pct().ifPresent(pct -> achieved.put(one.employee(), pct));
    }

    TppPreview preview(Path file) {
        Table table = read(file);
        List<Table.Row> rows = table.rows();
        for (int at = 0; at < Math.min(HEADING_WITHIN, rows.size()); at++) {
            Map<Column, Integer> places = places(rows.get(at));
            if (places.containsKey(Column.NUMBER) && places.size() > 1)
                return new TppPreview(rows.subList(at + 1, rows.size()).stream().filter(row -> !row.blank())
                        .map(row -> row(row, places)).toList());
        }
        throw new TroubleException(Trouble.of("BLN-211", "trouble.tpp.noHeading", file.getFileName()));
    }

    private static Table read(Path file) {
        try {
            return TableFile.read(file);
        } catch (UnreadableTableException unreadable) {
            throw new TroubleException(Trouble.of("BLN-210", "trouble.tpp.unreadable", file.getFileName()),
                    unreadable);
        }
    }

    private static Map<Column, Integer> places(Table.Row row) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (int column = 0; column < row.cells().size(); column++) {
            int here = column;
            Column.of(row.cell(column).text()).ifPresent(meaning -> places.putIfAbsent(meaning, here));
        }
        return places;
    }

    private TppPreview.Row row(Table.Row row, Map<Column, Integer> places) {
        Cell cell = cell(row, places, Column.NUMBER);
        Employee employee = byNumber.get(cell.text().replaceAll("[\\s.'\\u00A0]", ""));
        if (cell.rounded()) return rejected(row, Optional.empty(), "tpp.file.rounded");
        if (employee == null) return rejected(row, Optional.empty(), "tpp.file.unknown");
        if (!seen.add(employee.id())) return rejected(row, Optional.of(employee), "tpp.file.twice");
        String amount = cell(row, places, Column.AMOUNT).text().strip();
        String pct = cell(row, places, Column.PCT).text().strip();
        List<String> problems = new ArrayList<>();
        OptionalLong rupiah = OptionalLong.empty();
        if (!amount.isEmpty()) {
            rupiah = Figures.rupiah(amount);
            if (rupiah.isEmpty()) problems.add("tpp.file.amount");
        }
        Optional<BigDecimal> percent = pct.isEmpty() ? Optional.empty() : Figures.percent(pct);
        if (!pct.isEmpty() && percent.isEmpty()) problems.add("tpp.file.pct");
        if (amount.isEmpty() && pct.isEmpty()) problems.add("tpp.file.nothing");
        if (!problems.isEmpty()) return rejected(row, Optional.of(employee), problems.getFirst());
        boolean same = (rupiah.isEmpty() || rupiah.equals(amounts.get(employee.id()))) && (percent.isEmpty() || percent
                .map(one -> achieved.containsKey(employee.id()) && achieved.get(employee.id()).compareTo(one) == 0)
                .orElse(true));
        return new TppPreview.Row(row.number(), same ? Action.SAME : Action.ENTER, Optional.of(employee.id()),
                employee.fullName(), rupiah, percent, "");
    }

    private static TppPreview.Row rejected(Table.Row row, Optional<Employee> employee, String problem) {
        return new TppPreview.Row(row.number(), Action.REJECT, employee.map(Employee::id), employee.map(
                Employee::fullName).orElse(""), OptionalLong.empty(), Optional.empty(), problem);
    }

    private static Cell cell(Table.Row row, Map<Column, Integer> places, Column column) {
        Integer place = places.get(column);
        return place == null ? Cell.EMPTY : row.cell(place);
    }
}
