package id.sidik.intake.oldprogram;

import com.healthmarketscience.jackcess.Cursor;
import com.healthmarketscience.jackcess.Row;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** One row, as far as it can be read. Text is cut at nothing: a column of Access has at most 255 characters. */
final class OldRow {
    /** Stands where a value is damaged. */
    static final Object BROKEN = new Object();
    private static final long HALF_A_SECOND = 500_000_000;

    private final OldTable table;
    private final Cursor cursor;
    private final long number;
    private final Row row;
    private final Map<String, String> names;

    OldRow(OldTable table, Cursor cursor, long number, Row row, Map<String, String> names) {
        this.table = table;
        this.cursor = cursor;
        this.number = number;
        this.row = row;
        this.names = names;
    }

    /** From 1. */
    long number() {
        return number;
    }

    private Optional<Object> value(String column) {
        return Optional.ofNullable(names.get(column)).map(row::get);
    }

    boolean broken(String column) {
        return value(column).filter(BROKEN::equals).isPresent();
    }

    /** Without blanks around and control characters; blank when there is none. */
    String text(String column) {
        return value(column).filter(found -> found instanceof CharSequence || found instanceof Number)
                .map(found -> found instanceof Number count
                        ? new BigDecimal(count.toString()).toPlainString()
                        : found.toString())
                .map(found -> found.replaceAll("\\p{Cntrl}", " ").strip()).orElse("");
    }

    /** A whole number, from a column of any kind. */
    OptionalInt number(String column) {
        String text = text(column);
        try {
            return text.isEmpty() || text.length() > 40
                    ? OptionalInt.empty()
                    : OptionalInt.of(new BigDecimal(text).intValueExact());
        } catch (ArithmeticException | NumberFormatException none) {
            return OptionalInt.empty();
        }
    }

    long whole(String column, long most) {
        String text = text(column);
        boolean figures = text.matches("\\d{1,12}");
        return figures && Long.parseLong(text) <= most ? Long.parseLong(text) : 0;
    }

    /** To the nearest second: the database keeps moments as parts of a day. */
    Optional<LocalDateTime> time(String column) {
        return value(column).map(found -> found instanceof LocalDateTime at ? at : null)
                .map(at -> at.plusNanos(HALF_A_SECOND).truncatedTo(ChronoUnit.SECONDS));
    }

    Optional<byte[]> bytes(String column, int most) throws OldTable.TooLongException, IOException {
        return table.bytes(cursor, row, column, most);
    }
}
