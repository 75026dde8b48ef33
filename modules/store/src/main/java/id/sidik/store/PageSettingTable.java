package id.sidik.store;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** How the unit wants its pages, by key: the same on each of its laptops. */
public final class PageSettingTable {
    private static final String GET = """
            SELECT value FROM page_setting WHERE key = :key
            """;

    private static final String PUT = """
            INSERT INTO page_setting (key, value) VALUES (:key, :value)
            ON CONFLICT (key) DO UPDATE SET value = excluded.value WHERE value <> excluded.value
            """;

    private final Handle handle;

    PageSettingTable(Handle handle) {
        this.handle = handle;
    }

    public Optional<String> get(String key) {
        return handle.createQuery(GET).bind("key", key).mapTo(String.class).findOne();
    }

    /** What is said again is no change. */
    public void put(String key, String value) {
        handle.createUpdate(PUT).bind("key", key).bind("value", value).execute();
    }
}
