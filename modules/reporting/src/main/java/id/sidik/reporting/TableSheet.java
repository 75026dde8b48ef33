package id.sidik.reporting;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A report's twin for calculating programs: one cell is one value.
 *
 * @param name   of the sheet, 1 to 31 characters without {@code : \ / ? * [ ]}, as spreadsheets ask
 * @param rows   each as long as the columns
 * @param summed the places (from 0) of the columns that are added up below the rows; amounts only
 */
public record TableSheet(String name, List<TableColumn> columns, List<List<TableCell>> rows, List<Integer> summed) {
    private static final int LONGEST_NAME = 31;
    private static final String NOT_IN_NAMES = ".*[:\\\\/?*\\[\\]].*";

    public TableSheet {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        summed = List.copyOf(summed);
        if (name.isBlank() || name.length() > LONGEST_NAME || name.matches(NOT_IN_NAMES))
            throw new IllegalArgumentException("not a sheet's name: " + name);
        Set<String> titles = new HashSet<>();
        for (TableColumn column : columns)
            if (!titles.add(column.title())) throw new IllegalArgumentException("twice the column " + column.title());
        for (List<TableCell> row : rows) check(columns, row);
        for (int place : summed)
            if (!columns.get(place).kind().amount())
                throw new IllegalArgumentException("no amounts to add up in " + columns.get(place).title());
    }

    private static void check(List<TableColumn> columns, List<TableCell> row) {
        if (row.size() != columns.size())
            throw new IllegalArgumentException("a row of " + row.size() + " cells for " + columns.size() + " columns");
        for (int place = 0; place < row.size(); place++)
            if (!row.get(place).fits(columns.get(place).kind()))
                throw new IllegalArgumentException("a stray value in " + columns.get(place).title());
    }

    /** What the amounts of a column come to; texts and empty cells count nothing. @param place from 0 */
    public BigDecimal sum(int place) {
        return rows.stream().map(row -> row.get(place)).filter(TableCell.Amount.class::isInstance)
                .map(cell -> ((TableCell.Amount) cell).value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
