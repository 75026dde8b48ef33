package id.sidik.operations.base;

import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.store.StoreException;

/** What each failure of the store means to a person. */
public final class StoreTroubles {
    private StoreTroubles() {}

    public static TroubleException of(StoreException broken) {
        return new TroubleException(Trouble.of(broken.code().toString(), "trouble.store." + broken.code().name()),
                broken);
    }
}
