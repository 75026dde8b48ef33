package id.sidik.reporting;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/**
 * One column of a report, on its page, in its twin, or in both.
 *
 * @param field  its name on the page; blank when the page does not show it
 * @param twin   empty when the twin does not have it
 * @param value  of a row, for the twin and, unless {@code shown} says otherwise, for the page
 * @param shown  what the page shows instead; null for the value
 * @param summed whether there is a sum below it
 */
record ReportColumn<T>(String field, Optional<TableColumn> twin, Function<T, TableCell> value,
        Optional<Shown<T>> shown, boolean summed) {
    /** Text with marks, or a truth, as the page wants it. */
    interface Shown<T> {
        Object of(T row, Wording wording);
    }

    static <T> ReportColumn<T> of(String field, String title, TableColumn.Kind kind, int widthMm,
            Function<T, TableCell> value) {
        return new ReportColumn<>(field, Optional.of(new TableColumn(title, kind, widthMm)), value, Optional.empty(),
                false);
    }

    static <T> ReportColumn<T> summed(String field, String title, TableColumn.Kind kind, int widthMm,
            Function<T, TableCell> value) {
        return new ReportColumn<>(field, Optional.of(new TableColumn(title, kind, widthMm)), value, Optional.empty(),
                true);
    }

    /** Only in the twin. */
    static <T> ReportColumn<T> behind(String title, TableColumn.Kind kind, int widthMm, Function<T, TableCell> value) {
        return of("", title, kind, widthMm, value);
    }

    /** Only on the page. */
    static <T> ReportColumn<T> shown(String field, Shown<T> shown) {
        return new ReportColumn<>(field, Optional.empty(), _ -> TableCell.EMPTY, Optional.of(shown), false);
    }

    /** Summed; on the page a zero leaves its cell blank, in the twin it stays a zero. */
    static <T> ReportColumn<T> quiet(String field, String title, TableColumn.Kind kind, int widthMm,
            Function<T, TableCell> value) {
        Shown<T> unlessZero = (row, _) -> value.apply(row) instanceof TableCell.Amount(BigDecimal amount) && amount
                .signum() == 0 ? "" : CellText.of(value.apply(row), kind);
        return new ReportColumn<>(field, Optional.of(new TableColumn(title, kind, widthMm)), value, Optional.of(
                unlessZero), true);
    }

    Object onPage(T row, Wording wording) {
        return shown.map(other -> other.of(row, wording)).orElseGet(() -> CellText.of(value.apply(row), kind()));
    }

    TableColumn.Kind kind() {
        return twin.map(TableColumn::kind).orElse(TableColumn.Kind.TEXT);
    }
}
