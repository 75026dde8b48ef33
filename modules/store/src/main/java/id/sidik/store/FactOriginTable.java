package id.sidik.store;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Which facts other laptops brought; a fact that is not told of here was made here. */
public final class FactOriginTable {
    private static final String ONE = """
            SELECT o.laptop, coalesce(k.name, '') AS name, coalesce(k.city, 0) AS city, o.accepted_ms
            FROM fact_origin o LEFT JOIN known_laptop k ON k.id = o.laptop WHERE o.kind = :kind AND o.key = :key
            """;

    private static final String NAME = """
            INSERT INTO known_laptop (id, name, city) VALUES (:id, :name, :city)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, city = excluded.city
            """;

    private final Handle handle;

    FactOriginTable(Handle handle) {
        this.handle = handle;
    }

    /** @param kind on the road, "PERMIT_DEED" @param key of the fact */
    public Optional<FactOrigin> of(String kind, String key) {
        return handle.createQuery(ONE).bind("kind", kind).bind("key", key).map((row, context) -> new FactOrigin(
                row.getString("laptop"), row.getString("name"), row.getBoolean("city"), Columns.instant(row,
                        "accepted_ms"))).findOne();
    }

    /** What a laptop is called from now on. @param city whether it is the city's administration */
    public void named(String laptop, String name, boolean city) {
        handle.createUpdate(NAME).bind("id", laptop).bind("name", name).bind("city", city).execute();
    }
}
