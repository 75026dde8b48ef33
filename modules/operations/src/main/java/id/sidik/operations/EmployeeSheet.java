package id.sidik.operations;

import id.sidik.intake.Cell;
import id.sidik.intake.Table;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An employee file whose headings were found. */
final class EmployeeSheet {
    private static final int HEADING_WITHIN = 20;

    private final Table.Row heading;
    private final Map<EmployeeColumn, Integer> places;
    private final List<Table.Row> rows;

    private EmployeeSheet(Table.Row heading, Map<EmployeeColumn, Integer> places, List<Table.Row> rows) {
        this.heading = heading;
        this.places = places;
        this.rows = rows;
    }

    /** Looks for the row of headings under any title lines; empty when no row near the top names people. */
    static Optional<EmployeeSheet> of(Table table) {
        List<Table.Row> rows = table.rows();
        for (int at = 0; at < Math.min(HEADING_WITHIN, rows.size()); at++) {
            Map<EmployeeColumn, Integer> places = places(rows.get(at));
            if (places.containsKey(EmployeeColumn.NAME) && places.size() > 1)
                return Optional.of(new EmployeeSheet(rows.get(at), places, rows.subList(at + 1, rows.size())));
        }
        return Optional.empty();
    }

    private static Map<EmployeeColumn, Integer> places(Table.Row row) {
        Map<EmployeeColumn, Integer> places = new EnumMap<>(EmployeeColumn.class);
        for (int column = 0; column < row.cells().size(); column++) {
            int here = column;
            EmployeeColumn.of(row.cell(column).text()).ifPresent(meaning -> places.putIfAbsent(meaning, here));
        }
        return places;
    }

    List<Table.Row> people() {
        return rows.stream().filter(row -> !row.blank()).toList();
    }

    boolean has(EmployeeColumn column) {
        return places.containsKey(column);
    }

    Cell cell(Table.Row row, EmployeeColumn column) {
        Integer place = places.get(column);
        return place == null ? Cell.EMPTY : row.cell(place);
    }

    /** The letter of a column that the sheet has; blank otherwise. */
    String letter(EmployeeColumn column) {
        Integer place = places.get(column);
        return place == null ? "" : Table.letter(place);
    }

    List<EmployeePreview.Column> columns() {
        List<EmployeePreview.Column> columns = new ArrayList<>();
        for (int column = 0; column < heading.cells().size(); column++) {
            String text = heading.cell(column).text();
            String meaning = places.containsValue(column) ? EmployeeColumn.of(text).orElseThrow().meaning() : "";
            columns.add(new EmployeePreview.Column(Table.letter(column), text, meaning));
        }
        return columns;
    }
}
