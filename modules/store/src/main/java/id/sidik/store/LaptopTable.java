package id.sidik.store;

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
}
