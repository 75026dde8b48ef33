package id.sidik.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which column of a file means what: guessed from its headings, mended by a person, remembered for the next file of the
 * same program.
 *
 * @param headings the row of the headings as the file counts it, 0 when it has none
 * @param places   where each field stands; fields that the file lacks are absent
 */
public record ColumnMapping<F extends Enum<F> & Titled>(int headings, Map<F, Place> places) {
    private static final int HEADINGS_WITHIN = 20;

    /** @param column from 0 @param title what stood above it when it was chosen, blank without headings */
    public record Place(int column, String title) {
        public Place {
            if (column < 0) throw new IllegalArgumentException("column " + column);
        }
    }

    public ColumnMapping {
        if (headings < 0) throw new IllegalArgumentException("row " + headings);
        places = Map.copyOf(places);
    }

    /** The row of the first twenty that holds most headings; no places when nothing is known. */
    public static <F extends Enum<F> & Titled> ColumnMapping<F> guess(Table table, Class<F> fields) {
        ColumnMapping<F> best = new ColumnMapping<F>(0, Map.of());
        for (Table.Row row : table.rows().subList(0, Math.min(HEADINGS_WITHIN, table.rows().size()))) {
            Map<F, Place> found = places(row, fields);
            if (found.size() > best.places().size()) best = new ColumnMapping<F>(row.number(), found);
        }
        return best;
    }

    private static <F extends Enum<F> & Titled> Map<F, Place> places(Table.Row row, Class<F> fields) {
        Map<F, Place> places = new EnumMap<>(fields);
        Set<Integer> taken = new HashSet<>();
        int deepest = 0;
        for (F field : fields.getEnumConstants()) deepest = Math.max(deepest, field.titles().size());
        for (int rank = 0; rank < deepest; rank++) {
            for (F field : fields.getEnumConstants()) {
                if (rank < field.titles().size()) place(row, field, field.titles().get(rank), places, taken);
            }
        }
        return places;
    }

    private static <F extends Enum<F> & Titled> void place(Table.Row row, F field, String title, Map<F, Place> places,
            Set<Integer> taken) {
        if (places.containsKey(field)) return;
        for (int column = 0; column < row.cells().size(); column++) {
            String here = row.cell(column).text();
            if (!plain(here).equals(title) || !taken.add(column)) continue;
            places.put(field, new Place(column, here));
            return;
        }
    }

    /** Lower case, letters and digits only, single blanks. */
    static String plain(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** The same with a field at another column of the file. */
    public ColumnMapping<F> with(Table table, F field, int column) {
        Map<F, Place> changed = new java.util.HashMap<>(places);
        changed.put(field, new Place(column, heading(table, column)));
        return new ColumnMapping<F>(headings, changed);
    }

    /** The same without a field. */
    public ColumnMapping<F> without(F field) {
        Map<F, Place> changed = new java.util.HashMap<>(places);
        changed.remove(field);
        return new ColumnMapping<F>(headings, changed);
    }

    /** Where headings of this file are others than when the mapping was made; then nothing should be read by it. */
    public List<RowFault> changes(Table table) {
        List<RowFault> changes = new ArrayList<>();
        if (headings == 0) return changes;
        places.forEach((field, place) -> {
            if (!plain(heading(table, place.column())).equals(plain(place.title())))
                changes.add(fault(headings, field, FaultKind.TITLE_CHANGED));
        });
        return changes;
    }

    private String heading(Table table, int column) {
        return table.rows().stream().filter(row -> headings > 0 && row.number() == headings).findFirst()
                .map(row -> row.cell(column).text()).orElse("");
    }

    /** What stands below the headings, without blank rows. */
    public List<Table.Row> rows(Table table) {
        return table.rows().stream().filter(row -> row.number() > headings && !row.blank()).toList();
    }

    public boolean has(F field) {
        return places.containsKey(field);
    }

    /** Empty when the file has no such column. */
    public Cell cell(Table.Row row, F field) {
        Place place = places.get(field);
        return place == null ? Cell.EMPTY : row.cell(place.column());
    }

    /** A fault at the column of a field. */
    public RowFault fault(int row, F field, FaultKind kind) {
        Place place = places.get(field);
        return new RowFault(row, place == null ? "" : Table.letter(place.column()), field.name(), kind);
    }
}
