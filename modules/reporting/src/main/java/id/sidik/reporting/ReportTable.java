package id.sidik.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The rows of a report and what its page and its twin say of each.
 *
 * @param words further texts of the page by name, of the rows of a part
 */
record ReportTable<T>(List<ReportColumn<T>> columns, List<ReportPart<T>> parts,
        Function<List<T>, Map<String, Object>> words) {
    private static final TableColumn NUMBER = new TableColumn("No", TableColumn.Kind.NUMBER, 10);
    private static final TableColumn PART = new TableColumn("Bagian", TableColumn.Kind.TEXT, 25);

    ReportTable {
        columns = List.copyOf(columns);
        parts = List.copyOf(parts);
    }

    static <T> ReportTable<T> of(List<ReportColumn<T>> columns, List<ReportPart<T>> parts) {
        return new ReportTable<>(columns, parts, _ -> Map.of());
    }

    /** All parts one below the other. */
    TableSheet twin(String name) {
        List<ReportColumn<T>> kept = columns.stream().filter(column -> column.twin().isPresent()).toList();
        List<TableColumn> heads = new ArrayList<>(List.of(NUMBER));
        kept.forEach(column -> heads.add(column.twin().orElseThrow()));
        heads.add(PART);
        List<List<TableCell>> rows = new ArrayList<>();
        for (ReportPart<T> part : parts)
            for (T row : part.rows()) rows.add(cells(kept, part, row, rows.size() + 1));
        return new TableSheet(name, heads, rows, IntStream.range(0, kept.size()).filter(i -> kept.get(i).summed())
                .map(i -> i + 1).boxed().toList());
    }

    private static <T> List<TableCell> cells(List<ReportColumn<T>> kept, ReportPart<T> part, T row, int number) {
        List<TableCell> cells = new ArrayList<>(List.of(TableCell.of(number)));
        kept.forEach(column -> cells.add(column.value().apply(row)));
        cells.add(TableCell.of(part.heading()));
        return cells;
    }
}
