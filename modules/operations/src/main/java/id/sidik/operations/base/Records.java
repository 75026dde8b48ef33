package id.sidik.operations.base;

import id.sidik.operations.work.TroubleException;
import id.sidik.store.Store;
import id.sidik.store.StoreException;
import id.sidik.store.Tables;
import java.util.function.Function;

/** The store as the desks use it: its failures become troubles that a person can read, here and nowhere else. */
public final class Records implements AutoCloseable {
    private final Store store;

    private Records(Store store) {
        this.store = store;
    }

    /** @throws TroubleException STO-… when the folder cannot be used as a store */
    public static Records open(java.nio.file.Path home) {
        try {
            return new Records(Store.open(home));
        } catch (StoreException broken) {
            throw StoreTroubles.of(broken);
        }
    }

    /** @see Store#read */
    public <T> T read(Function<Tables, T> work) {
        try {
            return store.read(work);
        } catch (StoreException broken) {
            throw StoreTroubles.of(broken);
        }
    }

    /** @see Store#transact */
    public <T> T transact(Function<Tables, T> work) {
        try {
            return store.transact(work);
        } catch (StoreException broken) {
            throw StoreTroubles.of(broken);
        }
    }

    /** For parts that have the store's own ways, as the road to the centre. */
    public <T> T over(Function<Store, T> work) {
        return work.apply(store);
    }

    @Override
    public void close() {
        store.close();
    }
}
