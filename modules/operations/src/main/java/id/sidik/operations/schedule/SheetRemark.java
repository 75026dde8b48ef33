package id.sidik.operations.schedule;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something wrong with one cell of a table.
 *
 * @param row       as the spreadsheet counts it
 * @param column    its letter
 * @param key       of the texts
 * @param arguments row and column first
 */
public record SheetRemark(int row, String column, String key, List<String> arguments) {
    static SheetRemark of(int row, String column, String key, Object... more) {
        return new SheetRemark(row, column, key, Stream.concat(Stream.of(String.valueOf(row), column),
                Arrays.stream(more).map(String::valueOf)).toList());
    }

    /** Names nobody. */
    @Override
    public String toString() {
        return key + " at " + column + row;
    }
}
