package id.sidik.store;

import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/** What is kept while the gate is shut does not go back to the centre. It is open again before the transaction ends. */
final class SyncGate {
    private SyncGate() {}

    static <T> T shut(Handle handle, Supplier<T> work) {
        handle.execute("INSERT INTO arriving (only) VALUES (1)");
        try {
            return work.get();
        } finally {
            handle.execute("DELETE FROM arriving");
        }
    }
}
