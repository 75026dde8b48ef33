package id.sidik.central;

import id.sidik.central.CentralException.Code;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/** Says hello and measures the clocks. */
final class Greeting {
    private static final int NAME = 120;
    private static final int PROGRAM = 60;

    private final Sql sql;

    Greeting(Sql sql) {
        this.sql = sql;
    }

    /** @param answer of the centre: WELCOME, TOO_OLD, TOO_NEW */
    record Reply(String answer, String forms, Welcome welcome) {
        Welcome welcomed() {
            return switch (answer) {
                case "WELCOME" -> welcome;
                case "TOO_OLD" -> throw new CentralException(Code.TOO_OLD, forms);
                default -> throw new CentralException(Code.TOO_NEW, forms);
            };
        }
    }

    Reply say(int protocol, String laptop, String name, String program, Clock clock) throws SQLException {
        Instant before = clock.instant();
        return sql.one("CALL hello(?, ?, ?, ?, ?)", row -> reply(row, before, clock.instant()), protocol, laptop,
                cut(name, NAME), cut(program, PROGRAM), before.toEpochMilli());
    }

    /** What the centre holds as the last word agreed on, when it is another than the two; empty when they agree now. */
    Optional<String> agree(String laptop, String known, String fresh) throws SQLException {
        return sql.one("CALL witness(?, ?, ?)", row -> row.getBoolean("agreed")
                ? Optional.empty()
                : Optional.of(row.getString("held")), laptop, known, fresh);
    }

    private static String cut(String text, int length) {
        return text.codePointCount(0, text.length()) <= length
                ? text
                : text.substring(0, text.offsetByCodePoints(0, length));
    }

    private static Reply reply(ResultSet row, Instant before, Instant after) throws SQLException {
        return new Reply(row.getString("answer"), "the centre takes forms " + row.getInt("oldest_protocol") + " to "
                + row.getInt("newest_protocol"), welcome(row, before, after));
    }

    private static Welcome welcome(ResultSet row, Instant before, Instant after) throws SQLException {
        Instant server = Instant.ofEpochMilli(row.getLong("now_ms"));
        Duration roundTrip = Duration.between(before, after);
        return new Welcome(server, roundTrip, Duration.between(server, before.plus(roundTrip.dividedBy(2))),
                Role.valueOf(row.getString("role")), row.getInt("unit"), row.getString("unit_code"),
                row.getString("unit_name"), row.getInt("laptop"), row.getLong("last_batch"),
                row.getString("running"), row.getInt("schema_version"), row.getInt("batch_rows"),
                row.getObject("punches_from", LocalDateTime.class),
                row.getObject("punches_until", LocalDateTime.class));
    }
}
