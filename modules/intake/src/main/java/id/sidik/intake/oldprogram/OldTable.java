package id.sidik.intake.oldprogram;

import com.healthmarketscience.jackcess.Column;
import com.healthmarketscience.jackcess.Cursor;
import com.healthmarketscience.jackcess.CursorBuilder;
import com.healthmarketscience.jackcess.DataType;
import com.healthmarketscience.jackcess.Row;
import com.healthmarketscience.jackcess.Table;
import id.sidik.intake.oldprogram.OldDatabaseException.Fault;
import java.io.IOException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One table of the database, read once from its first row to its last, and only the columns that are asked for. */
final class OldTable {
    /** Their length stands in the file and may be anything, so they are not read as plain values. */
    private static final Set<DataType> LONG = EnumSet.of(DataType.MEMO, DataType.OLE);

    private final Table table;
    private final String name;
    private final Map<String, Column> columns = new HashMap<>();

    private OldTable(Table table, String name) {
        this.table = table;
        this.name = name;
        for (Column column : table.getColumns()) columns.put(column.getName().toUpperCase(Locale.ROOT), column);
    }

    /** What is done with a row. */
    @FunctionalInterface
    interface Reader<X extends Exception> {
        void row(OldRow row) throws OldDatabaseException, X;
    }

    static OldTable of(Table table, String name) {
        return new OldTable(table, name);
    }

    String name() {
        return name;
    }

    /** As the table itself tells it; a damaged one may lie. */
    long rows() {
        return Math.max(0, table.getRowCount());
    }

    /** A column of short values. */
    Optional<Column> plain(String column) {
        return Optional.ofNullable(columns.get(column)).filter(each -> !LONG.contains(each.getType()));
    }

    /** A column of bytes of any length. */
    Optional<Column> bytes(String column) {
        return Optional.ofNullable(columns.get(column)).filter(each -> each.getType() == DataType.OLE);
    }

    /** @param most rows; more are no such database */
    <X extends Exception> void each(Collection<String> wanted, long most, Reader<X> reader)
            throws OldDatabaseException, X {
        Map<String, String> names = wanted.stream().filter(column -> plain(column).isPresent())
                .collect(Collectors.toMap(column -> column, column -> columns.get(column).getName()));
        Set<String> asked = Set.copyOf(names.values());
        Cursor cursor = cursor();
        long row = 0;
        for (Optional<Row> next = next(cursor, asked, 1); next.isPresent(); next = next(cursor, asked, row + 1)) {
            if (++row > most) throw new OldDatabaseException(Fault.TOO_LARGE, name, row, "");
            reader.row(new OldRow(this, cursor, row, next.get(), names));
        }
    }

    private Cursor cursor() throws OldDatabaseException {
        try {
            Cursor cursor = CursorBuilder.createCursor(table);
            cursor.setErrorHandler((column, bytes, place, broken) -> OldRow.BROKEN);
            return cursor;
        } catch (IOException | RuntimeException broken) {
            throw new OldDatabaseException(Fault.DAMAGED, name, 0, "");
        }
    }

    private Optional<Row> next(Cursor cursor, Set<String> asked, long row) throws OldDatabaseException {
        try {
            return Optional.ofNullable(cursor.getNextRow(asked));
        } catch (IOException | RuntimeException broken) {
            throw new OldDatabaseException(Fault.DAMAGED, name, row, "");
        }
    }

    /** The bytes of a long value where the cursor stands, bounded before they are read; empty when there are none. */
    Optional<byte[]> bytes(Cursor cursor, Row row, String column, int most) throws TooLongException, IOException {
        Optional<Column> found = bytes(column);
        if (found.isEmpty()) return Optional.empty();
        try {
            long length = LongLength.of(table, found.get(), row);
            if (length == 0) return Optional.empty();
            if (length > most) throw new TooLongException();
            Object value = cursor.getCurrentRowValue(found.get());
            if (value == OldRow.BROKEN) throw new IOException("a damaged value");
            return Optional.ofNullable((byte[]) value);
        } catch (RuntimeException broken) {
            throw new IOException("a damaged row", broken);
        }
    }

    /** More bytes than the value can have. */
    static final class TooLongException extends Exception {
        private static final long serialVersionUID = 1;
    }
}
