package id.sidik.store;

import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Who this installation is. */
final class LaptopTable {
    private final Handle handle;

    LaptopTable(Handle handle) {
        this.handle = handle;
    }

    Laptop own() {
        return handle.createQuery("SELECT id, name FROM laptop")
                .map((row, context) -> new Laptop(row.getString("id"), row.getString("name"))).one();
    }

    void name(String name) {
        handle.createUpdate("UPDATE laptop SET name = :name").bind("name", name.strip()).execute();
    }

    /**
     * Another installation from now on: it starts its own sequence of batches, and takes what it sent before for
     * another laptop's.
     */
    void renew() {
        handle.createUpdate("UPDATE laptop SET id = :id").bind("id", UUID.randomUUID().toString()).execute();
        handle.execute("UPDATE sync_state SET batch = 0, hash = '', known = '', fresh = ''");
    }
}
