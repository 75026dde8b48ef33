package id.sidik.store;

import id.sidik.domain.MachineId;
import org.jdbi.v3.core.Handle;

/** Where a unit's machines are and what opens them, for the unit's other laptop. */
final class BundlePlaces {
    private static final String TELL = """
            SELECT json_object('host', host, 'port', port, 'road', road, 'baud', baud, 'capability', capability,
                               'key', :opened)
            FROM machine WHERE serial = :serial
            """;

    private static final String SEALED = """
            SELECT sealed_key FROM machine WHERE serial = :serial AND sealed_key IS NOT NULL
            """;

    /** Only a machine that came without an address: one that has its own stays where it is. */
    private static final String PLACE = """
            UPDATE machine
            SET host = json_extract(:own, '$.host'), port = json_extract(:own, '$.port'),
                road = json_extract(:own, '$.road'), baud = json_extract(:own, '$.baud'), sealed_key = :sealed,
                capability = coalesce(capability, json_extract(:own, '$.capability'))
            WHERE serial = :serial AND host = '' AND road = 'DISK'
            """;

    private static final String KEY = """
            SELECT CASE WHEN json_valid(:own) THEN coalesce(json_extract(:own, '$.key'), 0) ELSE -1 END
            """;

    private final Handle handle;
    private final CommKeys keys;

    BundlePlaces(Handle handle, TemplateVault vault) {
        this.handle = handle;
        this.keys = new CommKeys(vault);
    }

    String tell(String serial) {
        int key = handle.createQuery(SEALED).bind("serial", serial).mapTo(byte[].class).findOne()
                .map(sealed -> keys.open(new MachineId(serial), sealed)).orElse(0);
        return handle.createQuery(TELL).bind("serial", serial).bind("opened", key).mapTo(String.class).one();
    }

    void place(String serial, String own) {
        int key = handle.createQuery(KEY).bind("own", own).mapTo(Integer.class).one();
        if (key < 0) return;
        handle.createUpdate(PLACE).bind("own", own).bind("serial", serial)
                .bind("sealed", keys.seal(new MachineId(serial), key)).execute();
    }
}
