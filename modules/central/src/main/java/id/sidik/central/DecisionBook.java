package id.sidik.central;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What the city decides for units: for whom it can, and what it has. */
final class DecisionBook {
    private static final String PEOPLE = """
            SELECT m.item, coalesce(json_value(m.body, '$.number'), '') AS number,
                   coalesce(json_value(m.body, '$.row.name'), '') AS name
            FROM city_master_row m JOIN city_unit u ON u.id = m.unit
            WHERE u.code = ? AND m.kind = 'EMPLOYEE' AND NOT m.removed ORDER BY name, m.item
            """;

    private static final String PERMITS = """
            SELECT u.code, f.employee, f.by_whom, f.made_ms, json_value(f.body, '$.row.type') AS type,
                   json_value(f.body, '$.row.from_day') AS from_day, json_value(f.body, '$.row.to_day') AS to_day,
                   json_value(f.body, '$.row.part') AS part, json_value(f.body, '$.row.number') AS number,
                   json_value(f.body, '$.row.reason') AS reason,
                   (SELECT json_value(m.body, '$.row.name') FROM city_master_row m
                    WHERE m.unit = f.unit AND m.kind = 'EMPLOYEE' AND m.item = f.employee) AS name
            FROM city_fact f JOIN city_unit u ON u.id = f.unit JOIN city_laptop l ON l.id = f.laptop AND l.unit = 0
            WHERE f.kind = 'PERMIT' AND f.month = ? ORDER BY f.made_ms DESC, f.id
            """;

    private final Sql sql;

    DecisionBook(Sql sql) {
        this.sql = sql;
    }

    OptionalInt unit(String code) throws SQLException {
        return sql.list("SELECT id FROM city_unit WHERE code = ?", row -> row.getInt(1), code).stream()
                .mapToInt(Integer::intValue).findFirst();
    }

    List<CityPerson> people(String unit) throws SQLException {
        return sql.list(PEOPLE, row -> new CityPerson(row.getString("item"), row.getString("number"), row.getString(
                "name")), unit);
    }

    List<CityPermit> permits(YearMonth month) throws SQLException {
        return sql.list(PERMITS, DecisionBook::permit, month.toString());
    }

    private static CityPermit permit(ResultSet row) throws SQLException {
        return new CityPermit(row.getString("code"), text(row, "employee"), text(row, "name"), text(row, "type"),
                LocalDate.parse(row.getString("from_day")), LocalDate.parse(row.getString("to_day")), text(row, "part"),
                text(row, "number"), row.getString("by_whom"), Instant.ofEpochMilli(row.getLong("made_ms")), text(row,
                        "reason"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).orElse("");
    }
}
