package id.sidik.store;

import id.sidik.domain.PunchSource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** How the values of the domain stand in columns: see the head of the first migration. */
final class Columns {
    private Columns() {}

    static long localSecond(LocalDateTime at) {
        return at.toEpochSecond(ZoneOffset.UTC);
    }

    static long localSecond(LocalDate day) {
        return localSecond(day.atStartOfDay());
    }

    static LocalDateTime localSecond(long column) {
        return LocalDateTime.ofEpochSecond(column, 0, ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return Instant.ofEpochMilli(row.getLong(column));
    }

    static LocalDate day(ResultSet row, String column) throws SQLException {
        return LocalDate.parse(row.getString(column));
    }

    static Optional<LocalDate> optionalDay(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(LocalDate::parse);
    }

    static Optional<Instant> optionalInstant(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(value));
    }

    static OptionalLong optionalLong(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
    }

    static OptionalInt optionalInt(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
    }

    static @Nullable Integer orNull(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }

    static @Nullable Long orNull(OptionalLong value) {
        return value.isPresent() ? value.getAsLong() : null;
    }

    static @Nullable String orNull(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }

    static int source(PunchSource source) {
        return switch (source) {
            case WIRE -> 1;
            case FLASH_DISK -> 2;
            case DISK_REPORT -> 6;
            case PUSH -> 7;
            case OLD_PROGRAM -> 8;
        };
    }

    static PunchSource source(int column) {
        for (PunchSource each : PunchSource.values()) if (source(each) == column) return each;
        throw new IllegalStateException("no source has the number " + column);
    }
}
