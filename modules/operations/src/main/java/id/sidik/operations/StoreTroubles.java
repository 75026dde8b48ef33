package id.sidik.operations;

import id.sidik.store.StoreException;

/** What each failure of the store means to a person. */
final class StoreTroubles {
    private StoreTroubles() {}

    static TroubleException of(StoreException broken) {
        return new TroubleException(Trouble.of(broken.code().toString(), "trouble.store." + broken.code().name()),
                broken);
    }
}
