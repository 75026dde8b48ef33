package id.sidik.reporting;

import java.util.Set;

/**
 * A column of a report's twin for calculating programs.
 *
 * @param title   Indonesian, unique in its sheet, and the same every month: others merge sheets by it
 * @param widthMm how wide it is shown, 3 to 300
 */
public record TableColumn(String title, Kind kind, int widthMm) {
    private static final int LEAST_WIDTH = 3;
    private static final int MOST_WIDTH = 300;

    public TableColumn {
        if (title.isBlank()) throw new IllegalArgumentException("a column without a title");
        if (widthMm < LEAST_WIDTH || widthMm > MOST_WIDTH)
            throw new IllegalArgumentException("a column of " + widthMm + " mm");
    }

    /** What stands in every cell of a column, unless the cell is empty or a remark. */
    public enum Kind {
        TEXT,
        /** Digits that are a name and not a quantity: always text, never rounded. */
        NIP, DATE, TIME,
        /** A whole number. */
        NUMBER,
        /** A number with up to two decimals. */
        DECIMAL,
        /** Whole rupiah. */
        RUPIAH,
        /** 4.5 stands for 4.5 %. */
        PERCENT,
        /** Whole minutes. */
        MINUTES;

        private static final Set<Kind> AMOUNTS = Set.of(NUMBER, DECIMAL, RUPIAH, PERCENT, MINUTES);

        /** Whether its cells can be added up. */
        public boolean amount() {
            return AMOUNTS.contains(this);
        }
    }
}
