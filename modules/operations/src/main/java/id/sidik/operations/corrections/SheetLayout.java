package id.sidik.operations.corrections;

import id.sidik.intake.Cell;
import id.sidik.intake.Table;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Which column of a list means what: by its headings, or, where there are none, by what stands in the columns. */
final class SheetLayout {
    private static final int HEADING_WITHIN = 20;

    private final Map<SheetColumn, Integer> places;
    private final List<Table.Row> rows;

    private SheetLayout(Map<SheetColumn, Integer> places, List<Table.Row> rows) {
        this.places = places;
        this.rows = rows;
    }

    /** Empty when it cannot be told who came when. */
    static Optional<SheetLayout> of(Table table, PersonFinder people) {
        List<Table.Row> rows = table.rows();
        for (int at = 0; at < Math.min(HEADING_WITHIN, rows.size()); at++) {
            Map<SheetColumn, Integer> places = headings(rows.get(at));
            if (whole(places)) return Optional.of(new SheetLayout(places, rows.subList(at + 1, rows.size())));
        }
        Map<SheetColumn, Integer> guessed = contents(rows, people);
        return whole(guessed) ? Optional.of(new SheetLayout(guessed, rows)) : Optional.empty();
    }

    private static boolean whole(Map<SheetColumn, Integer> places) {
        boolean who = places.containsKey(SheetColumn.NUMBER) || places.containsKey(SheetColumn.NAME);
        return who && (places.containsKey(SheetColumn.IN) || places.containsKey(SheetColumn.OUT));
    }

    private static Map<SheetColumn, Integer> headings(Table.Row row) {
        Map<SheetColumn, Integer> places = new EnumMap<>(SheetColumn.class);
        for (int column = 0; column < row.cells().size(); column++) {
            int here = column;
            SheetColumn.of(row.cell(column).text()).ifPresent(meaning -> places.putIfAbsent(meaning, here));
        }
        return places;
    }

    /** A single column of times does not say whether people came or went. */
    private static Map<SheetColumn, Integer> contents(List<Table.Row> rows, PersonFinder people) {
        Map<SheetColumn, Integer> places = new EnumMap<>(SheetColumn.class);
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        List<Integer> times = IntStream.range(0, width).filter(column -> most(rows, column, TimeText::looksLikeTime))
                .boxed().toList();
        if (times.size() != 2) return places;
        places.put(SheetColumn.IN, times.getFirst());
        places.put(SheetColumn.OUT, times.getLast());
        for (int column = 0; column < width; column++) {
            if (times.contains(column)) continue;
            if (most(rows, column, text -> text.replaceAll("[\\s.']", "").matches("\\d{18}")))
                places.putIfAbsent(SheetColumn.NUMBER, column);
            else if (most(rows, column, people::knows)) places.putIfAbsent(SheetColumn.NAME, column);
            else if (most(rows, column, text -> DateText.parse(text).isPresent()))
                places.putIfAbsent(SheetColumn.DATE, column);
        }
        return places;
    }

    private static boolean most(List<Table.Row> rows, int column, Predicate<String> kind) {
        List<String> filled = rows.stream().map(row -> row.cell(column)).filter(cell -> !cell.blank()).map(Cell::text)
                .toList();
        return !filled.isEmpty() && filled.stream().filter(kind).count() * 2 > filled.size();
    }

    List<Table.Row> rows() {
        return rows.stream().filter(row -> !row.blank()).toList();
    }

    boolean has(SheetColumn column) {
        return places.containsKey(column);
    }

    Cell cell(Table.Row row, SheetColumn column) {
        Integer place = places.get(column);
        return place == null ? Cell.EMPTY : row.cell(place);
    }

    /** The letter of the column as a spreadsheet shows it; blank when the list has none. */
    String letter(SheetColumn column) {
        Integer place = places.get(column);
        return place == null ? "" : Table.letter(place);
    }
}
