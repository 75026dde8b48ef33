package id.sidik.central;

import id.sidik.domain.EmployeeId;
import id.sidik.store.Authorship;
import id.sidik.store.MonthCopy;
import id.sidik.store.MonthDecision;
import id.sidik.store.MonthEvent;
import id.sidik.store.StoreException;
import id.sidik.store.Zlib;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Months as units drafted and closed them. */
final class CopyBook {
    private static final String EVENTS = """
            SELECT u.code, f.id, f.month, f.made_ms, f.by_whom, json_value(f.body, '$.row.kind') AS kind,
                   json_value(f.body, '$.row.number') AS number, json_value(f.body, '$.row.second') AS second,
                   json_value(f.body, '$.row.reason') AS reason,
                   json_value(f.body, '$.row.base') AS base, l.uuid, l.name AS laptop,
                   EXISTS (SELECT 1 FROM city_fact c WHERE c.unit = f.unit AND c.kind = 'MONTH_COPY' AND c.id = f.id) AS copied
            FROM city_fact f JOIN city_unit u ON u.id = f.unit JOIN city_laptop l ON l.id = f.laptop
            WHERE f.kind = 'MONTH_EVENT' AND f.month = ?
            ORDER BY u.code, coalesce(CAST(json_value(f.body, '$.stamp') AS SIGNED), f.made_ms), f.id
            """;

    private static final String DECISIONS = """
            SELECT u.code, f.id, f.made_ms, f.by_whom, json_value(f.body, '$.row.stands') AS stands,
                   json_value(f.body, '$.row.against') AS against, json_value(f.body, '$.row.reason') AS reason
            FROM city_fact f JOIN city_unit u ON u.id = f.unit WHERE f.kind = 'MONTH_DECISION' AND f.month = ?
            ORDER BY u.code, coalesce(CAST(json_value(f.body, '$.stamp') AS SIGNED), f.made_ms), f.id
            """;

    private static final String BEGUN = """
            SELECT u.code FROM city_unit u
            WHERE EXISTS (SELECT 1 FROM city_punch p WHERE p.unit = u.id AND p.at >= ? AND p.at < ?)
            """;

    private static final String HEAD = """
            SELECT json_value(f.body, '$.row.regulation') AS regulation, json_value(f.body, '$.row.pack') AS pack,
                   json_value(f.body, '$.row.code') AS code, json_value(f.body, '$.row.frame') AS frame,
                   json_value(f.body, '$.row.sha') AS sha
            FROM city_fact f JOIN city_unit u ON u.id = f.unit
            WHERE u.code = ? AND f.kind = 'MONTH_COPY' AND f.id = ?
            """;

    private static final String ROWS = """
            SELECT r.person, r.employee, r.name, r.number, r.grade, r.position, r.pin, r.machine, r.facts, r.totals, r.tpp,
                   r.days
            FROM city_fact f JOIN city_unit u ON u.id = f.unit
            JOIN json_table(f.body, '$.month_copy_row[*]' COLUMNS (
                place INT PATH '$.place', person TEXT PATH '$.person', employee TEXT PATH '$.employee',
                name TEXT PATH '$.name', number TEXT PATH '$.number', grade TEXT PATH '$.grade',
                position TEXT PATH '$.position', pin TEXT PATH '$.pin', machine TEXT PATH '$.machine',
                facts TEXT PATH '$.facts', totals TEXT PATH '$.totals', tpp MEDIUMTEXT PATH '$.tpp',
                days MEDIUMTEXT PATH '$.days')) r
            WHERE u.code = ? AND f.kind = 'MONTH_COPY' AND f.id = ? ORDER BY r.place
            """;

    private static final String PACK = """
            SELECT json_value(f.body, '$.row.json') AS json FROM city_fact f JOIN city_unit u ON u.id = f.unit
            WHERE u.code = ? AND f.kind = 'MONTH_PACK' AND f.id = ?
            """;

    private final Sql sql;

    CopyBook(Sql sql) {
        this.sql = sql;
    }

    List<UnitEvent> events(YearMonth month) throws SQLException {
        return sql.list(EVENTS, CopyBook::event, month.toString()).stream().flatMap(Optional::stream).toList();
    }

    List<UnitDecision> decisions(YearMonth month) throws SQLException {
        return sql.list(DECISIONS, row -> decision(row, month), month.toString()).stream().flatMap(Optional::stream)
                .toList();
    }

    List<String> begun(YearMonth month) throws SQLException {
        LocalDateTime first = month.atDay(1).atStartOfDay();
        return sql.list(BEGUN, row -> row.getString("code"), first, first.plusMonths(1));
    }

    Optional<MonthCopy> copy(String unit, UUID event) throws SQLException {
        try {
            List<MonthCopy.Row> rows = sql.list(ROWS, CopyBook::row, unit, event.toString());
            return sql.list(HEAD, row -> new MonthCopy(event, text(row, "regulation"), "", text(row, "pack"),
                    text(row, "code"), text(row, "frame"), text(row, "sha"), rows), unit, event.toString()).stream()
                    .findFirst();
        } catch (IllegalArgumentException | StoreException foreign) {
            return Optional.empty();
        }
    }

    Optional<String> pack(String unit, String sha) throws SQLException {
        return sql.list(PACK, row -> text(row, "json"), unit, sha).stream().findFirst();
    }

    /** Empty for what no program of ours sends. */
    private static Optional<UnitEvent> event(ResultSet row) throws SQLException {
        try {
            return Optional.of(new UnitEvent(row.getString("code"), new MonthEvent(
                    UUID.fromString(row.getString("id")), YearMonth.parse(row.getString("month")),
                    MonthEvent.Kind.valueOf(text(row, "kind")), row.getInt("number"),
                    Instant.ofEpochMilli(row.getLong("made_ms")), row.getString("by_whom"), text(row, "second"),
                    text(row, "reason"), List.of(), Optional.ofNullable(row.getString("base")).map(UUID::fromString)),
                    row
                            .getBoolean("copied"), row.getString("uuid"), row.getString("laptop")));
        } catch (IllegalArgumentException | DateTimeException foreign) {
            return Optional.empty();
        }
    }

    private static Optional<UnitDecision> decision(ResultSet row, YearMonth month) throws SQLException {
        try {
            return Optional.of(new UnitDecision(row.getString("code"), new MonthDecision(UUID.fromString(row
                    .getString("id")), month, UUID.fromString(text(row, "stands")), UUID.fromString(text(row,
                            "against")),
                    new Authorship(Instant.ofEpochMilli(row.getLong("made_ms")), row.getString("by_whom"), text(row,
                            "reason")))));
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).orElse("");
    }

    private static MonthCopy.Row row(ResultSet row) throws SQLException {
        return new MonthCopy.Row(text(row, "person"), Optional.ofNullable(row.getString("employee")).map(
                EmployeeId::new),
                text(row, "name"), text(row, "number"), text(row, "grade"), text(row, "position"), text(row, "pin"),
                text(row, "machine"), text(row, "facts"), text(row, "totals"), text(row, "tpp"),
                Zlib.unpack(HexFormat.of().parseHex(text(row, "days"))));
    }
}
