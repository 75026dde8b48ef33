package id.sidik.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The units of the city as the centre told them last: for choosing where a person goes. */
public final class CityUnitTable {
    private static final String ADD = """
            INSERT INTO city_unit (code, name) VALUES (:code, :name) ON CONFLICT (code) DO UPDATE SET name = excluded.name
            """;

    private static final String LIST = """
            SELECT code, name FROM city_unit ORDER BY name, code
            """;

    private final Handle handle;

    CityUnitTable(Handle handle) {
        this.handle = handle;
    }

    /** These are all. */
    public void replace(List<CityUnit> units) {
        handle.execute("DELETE FROM city_unit");
        if (units.isEmpty()) return;
        try (PreparedBatch batch = handle.prepareBatch(ADD)) {
            units.forEach(unit -> batch.bind("code", unit.code()).bind("name", unit.name()).add());
            batch.execute();
        }
    }

    /** By name. */
    public List<CityUnit> list() {
        return handle.createQuery(LIST).map((row, context) -> new CityUnit(row.getString("code"), row.getString(
                "name"))).list();
    }

    /** The unit that a person means by a code or a name; empty when there is none, or several of that name. */
    public Optional<CityUnit> meant(String text) {
        String wanted = text.strip();
        List<CityUnit> all = list();
        List<CityUnit> named = all.stream().filter(unit -> unit.name().equalsIgnoreCase(wanted)).toList();
        return all.stream().filter(unit -> unit.code().equals(wanted)).findFirst()
                .or(() -> named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty());
    }
}
