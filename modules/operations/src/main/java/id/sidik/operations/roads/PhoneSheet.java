package id.sidik.operations.roads;

import id.sidik.intake.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The export of a program that was opened, with how it would be read.
 *
 * @param proposed   remembered from the last time, else guessed from the headings
 * @param remembered whether it was remembered
 * @param changed    whether the file's headings are others than the last time, so that it was guessed anew
 */
public record PhoneSheet(Path file, String source, PhoneLayout proposed, boolean remembered, boolean changed,
        Rows content) {
    private static final int FIRST = 8;

    /** What the file holds. */
    static final class Rows {
        private final Table table;

        Rows(Table table) {
            this.table = table;
        }

        Table table() {
            return table;
        }
    }

    /** Letter and heading of each column. @param headings the row of the headings, 0 for none */
    public List<String> columns(int headings) {
        int most = content.table().rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        List<String> columns = new ArrayList<>();
        for (int column = 0; column < most; column++) {
            int here = column;
            String title = content.table().rows().stream().filter(row -> headings > 0 && row.number() == headings)
                    .map(row -> row.cell(here).text().strip()).findFirst().orElse("");
            columns.add(title.isEmpty() ? Table.letter(column) : Table.letter(column) + " · " + title);
        }
        return columns;
    }

    /** The first rows below the headings as they stand, the number of the row before the cells. */
    public List<List<String>> firstRows(int headings) {
        return content.table().rows().stream().filter(row -> row.number() > headings && !row.blank()).limit(FIRST)
                .map(row -> {
                    List<String> cells = new ArrayList<>(List.of(String.valueOf(row.number())));
                    row.cells().forEach(cell -> cells.add(cell.text()));
                    return List.copyOf(cells);
                }).toList();
    }

    /** Names no person. */
    @Override
    public String toString() {
        return "export of " + source;
    }
}
