package id.sidik.operations.permits;

import id.sidik.intake.Cell;
import id.sidik.intake.Table;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A file of permits whose headings were found. */
final class PermitSheet {
    private static final int HEADING_WITHIN = 20;

    private final Map<PermitColumn, Integer> places;
    private final List<Table.Row> rows;

    private PermitSheet(Map<PermitColumn, Integer> places, List<Table.Row> rows) {
        this.places = places;
        this.rows = rows;
    }

    /** Looks for the row of headings under any title lines; it must tell who, what and when. */
    static Optional<PermitSheet> of(Table table) {
        List<Table.Row> rows = table.rows();
        for (int at = 0; at < Math.min(HEADING_WITHIN, rows.size()); at++) {
            Map<PermitColumn, Integer> places = places(rows.get(at));
            boolean who = places.containsKey(PermitColumn.NUMBER) || places.containsKey(PermitColumn.NAME);
            if (who && places.containsKey(PermitColumn.CODE) && places.containsKey(PermitColumn.FROM))
                return Optional.of(new PermitSheet(places, rows.subList(at + 1, rows.size())));
        }
        return Optional.empty();
    }

    private static Map<PermitColumn, Integer> places(Table.Row row) {
        Map<PermitColumn, Integer> places = new EnumMap<>(PermitColumn.class);
        for (int column = 0; column < row.cells().size(); column++) {
            int here = column;
            PermitColumn.of(row.cell(column).text()).ifPresent(meaning -> places.putIfAbsent(meaning, here));
        }
        return places;
    }

    List<Table.Row> rows() {
        return rows.stream().filter(row -> !row.blank()).toList();
    }

    Cell cell(Table.Row row, PermitColumn column) {
        Integer place = places.get(column);
        return place == null ? Cell.EMPTY : row.cell(place);
    }

    /** The letter of a column that the sheet has; blank otherwise. */
    String letter(PermitColumn column) {
        Integer place = places.get(column);
        return place == null ? "" : Table.letter(place);
    }
}
