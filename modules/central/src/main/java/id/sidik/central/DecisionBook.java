package id.sidik.central;

import id.sidik.store.PermitDeed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** What the city decides for units: for whom it can, and what it has. */
final class DecisionBook {
    private static final String PEOPLE = """
            SELECT m.item, coalesce(json_value(m.body, '$.number'), '') AS number,
                   coalesce(json_value(m.body, '$.row.name'), '') AS name
            FROM city_master_row m JOIN city_unit u ON u.id = m.unit
            WHERE u.code = ? AND m.kind = 'EMPLOYEE' AND NOT m.removed ORDER BY name, m.item
            """;

    private static final String PERMITS = """
            SELECT u.code, f.id, f.employee, f.by_whom, f.made_ms, l.unit = 0 AS city,
                   json_value(f.body, '$.row.type') AS type,
                   json_value(f.body, '$.row.from_day') AS from_day, json_value(f.body, '$.row.to_day') AS to_day,
                   json_value(f.body, '$.row.part') AS part, json_value(f.body, '$.row.number') AS number,
                   json_value(f.body, '$.row.reason') AS reason, json_value(f.body, '$.row.approved') AS approved,
                   (SELECT json_value(m.body, '$.row.name') FROM city_master_row m
                    WHERE m.unit = f.unit AND m.kind = 'EMPLOYEE' AND m.item = f.employee) AS name
            FROM city_fact f JOIN city_unit u ON u.id = f.unit JOIN city_laptop l ON l.id = f.laptop
            WHERE f.kind = 'PERMIT' AND f.month = ? ORDER BY f.made_ms DESC, f.id
            """;

    private static final String DEEDS = """
            SELECT u.code, json_value(f.body, '$.row.permit') AS permit, json_value(f.body, '$.row.kind') AS kind,
                   f.by_whom, f.made_ms, json_value(f.body, '$.row.reason') AS reason, l.unit = 0 AS city,
                   coalesce(CAST(json_value(f.body, '$.stamp') AS SIGNED), f.made_ms) AS stamp
            FROM city_fact f JOIN city_unit u ON u.id = f.unit JOIN city_laptop l ON l.id = f.laptop
            WHERE f.kind = 'PERMIT_DEED' AND f.made_ms >= ? ORDER BY stamp, f.id
            """;

    /** A deed may be told by a clock that lags behind the one that told the permit. */
    private static final Duration LAGGING = Duration.ofDays(366);

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
        List<CityPermit> permits = sql.list(PERMITS, DecisionBook::permit, month.toString()).stream().flatMap(
                Optional::stream).toList();
        Instant since = permits.stream().map(CityPermit::at).min(Comparator.naturalOrder()).orElse(Instant.EPOCH)
                .minus(LAGGING);
        Map<String, List<CityPermit.Deed>> deeds = new HashMap<>();
        if (permits.isEmpty()) return permits;
        sql.list(DEEDS, row -> {
            String about = key(row.getString("code"), text(row, "permit"));
            deed(row).ifPresent(deed -> deeds.computeIfAbsent(about, fresh -> new ArrayList<>()).add(deed));
            return about;
        }, since.toEpochMilli());
        return permits.stream().map(permit -> permit.with(deeds.getOrDefault(key(permit.unit(), permit.id()
                .toString()), List.of()))).toList();
    }

    /** A unit decides of its own permits only. */
    private static String key(String unit, String permit) {
        return unit + " " + permit;
    }

    /** Empty for what no program of ours sends. */
    private static Optional<CityPermit> permit(ResultSet row) throws SQLException {
        try {
            return Optional.of(new CityPermit(UUID.fromString(row.getString("id")), row.getString("code"), text(row,
                    "employee"), text(row, "name"), text(row, "type"), LocalDate.parse(text(row, "from_day")), LocalDate
                            .parse(text(row, "to_day")),
                    text(row, "part"), text(row, "number"), row.getString("by_whom"), Instant.ofEpochMilli(row.getLong(
                            "made_ms")),
                    text(row, "reason"), text(row, "approved").equals("1"), row.getBoolean("city"), List.of()));
        } catch (IllegalArgumentException | DateTimeException foreign) {
            return Optional.empty();
        }
    }

    private static Optional<CityPermit.Deed> deed(ResultSet row) throws SQLException {
        try {
            return Optional.of(new CityPermit.Deed(PermitDeed.Kind.valueOf(text(row, "kind")), row.getString("by_whom"),
                    Instant.ofEpochMilli(row.getLong("made_ms")), text(row, "reason"), row.getBoolean("city"), row
                            .getLong("stamp")));
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).orElse("");
    }
}
