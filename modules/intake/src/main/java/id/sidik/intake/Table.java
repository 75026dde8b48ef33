package id.sidik.intake;

import java.util.List;

/** The rows of a file as a person sees them. Every row has a number, so that a fault can be found again. */
public record Table(List<Row> rows) {
    /** @param number as the spreadsheet or editor counts it, from 1 */
    public record Row(int number, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** @param column from 0; a column behind the last one is empty */
        public Cell cell(int column) {
            return column < cells.size() ? cells.get(column) : Cell.EMPTY;
        }

        public boolean blank() {
            return cells.stream().allMatch(Cell::blank);
        }
    }

    public Table {
        rows = List.copyOf(rows);
    }

    /** The letter of a column as spreadsheets write it: 0 is A, 26 is AA. */
    public static String letter(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) letters.insert(0, (char) ('A' + rest % 26));
        return letters.toString();
    }
}
