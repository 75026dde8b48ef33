package id.sidik.store;

import id.sidik.domain.MachineId;
import java.nio.charset.StandardCharsets;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Communication keys as they lie in the file: sealed, or nothing at all for the factory setting 0. */
final class CommKeys {
    private static final String PLAIN = """
            SELECT serial, comm_key FROM machine WHERE comm_key <> 0
            """;

    private static final String ANY_PLAIN = """
            SELECT EXISTS (SELECT 1 FROM machine WHERE comm_key <> 0)
            """;

    private static final String REPLACE = """
            UPDATE machine SET comm_key = 0, sealed_key = :sealed WHERE serial = :serial
            """;

    private final TemplateVault vault;

    CommKeys(TemplateVault vault) {
        this.vault = vault;
    }

    byte @Nullable [] seal(MachineId machine, int key) {
        return key == 0
                ? null
                : vault.seal(String.valueOf(key).getBytes(StandardCharsets.US_ASCII), belongsTo(machine));
    }

    int open(MachineId machine, byte @Nullable [] sealed) {
        if (sealed == null) return 0;
        return Integer.parseInt(new String(vault.open(sealed, belongsTo(machine)), StandardCharsets.US_ASCII));
    }

    private static String belongsTo(MachineId machine) {
        return "communication key " + machine.serial();
    }

    static boolean anyPlain(Handle handle) {
        return handle.createQuery(ANY_PLAIN).mapTo(Boolean.class).one();
    }

    /** Seals what an older version of the program has left readable; the freed bytes are overwritten. */
    void sealPlain(Handle handle) {
        handle.execute("PRAGMA secure_delete = 1");
        var plain = handle.createQuery(PLAIN).map((row, context) -> new Plain(new MachineId(row.getString("serial")),
                row.getInt("comm_key"))).list();
        for (Plain each : plain)
            handle.createUpdate(REPLACE).bind("serial", each.machine().serial())
                    .bind("sealed", seal(each.machine(), each.key())).execute();
        handle.execute("PRAGMA secure_delete = 0");
    }

    private record Plain(MachineId machine, int key) {
        @Override
        public String toString() {
            return "a key of " + machine;
        }
    }
}
