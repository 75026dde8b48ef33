package id.sidik.store;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** Small texts by key: choices of the unit that go with its data. */
public final class SettingTable {
    private static final String GET = """
            SELECT value FROM setting WHERE key = :key
            """;

    private static final String PUT = """
            INSERT INTO setting (key, value) VALUES (:key, :value)
            ON CONFLICT (key) DO UPDATE SET value = excluded.value
            """;

    private static final String REMOVE = """
            DELETE FROM setting WHERE key = :key
            """;

    private final Handle handle;

    SettingTable(Handle handle) {
        this.handle = handle;
    }

    /** By key. */
    Map<String, String> all() {
        Map<String, String> all = new TreeMap<>();
        handle.createQuery("SELECT key, value FROM setting").map((row, context) -> all.put(row.getString("key"), row
                .getString("value"))).list();
        return all;
    }

    public Optional<String> get(String key) {
        return handle.createQuery(GET).bind("key", key).mapTo(String.class).findOne();
    }

    public void put(String key, String value) {
        handle.createUpdate(PUT).bind("key", key).bind("value", value).execute();
    }

    public void remove(String key) {
        handle.createUpdate(REMOVE).bind("key", key).execute();
    }
}
