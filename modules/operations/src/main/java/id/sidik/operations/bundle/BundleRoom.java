package id.sidik.operations.bundle;

import id.sidik.operations.base.Records;
import id.sidik.operations.centre.CentreBundles;
import java.nio.file.Path;
import java.time.Clock;

/** The desks of a unit in one file, put together. */
public final class BundleRoom {
    private final BundleDesk desk;
    private final BundleShelf shelf;
    private final BundleCentre centre;

    /** @param changed told when a bundle changed the data under everybody */
    public BundleRoom(Records records, CentreBundles there, Path home, Clock clock, String operator,
            Runnable changed) {
        desk = new BundleDesk(records, home, clock, operator, changed);
        shelf = new BundleShelf(records, desk, home, clock);
        centre = new BundleCentre(there, desk, shelf, clock);
    }

    public BundleDesk desk() {
        return desk;
    }

    public BundleShelf shelf() {
        return shelf;
    }

    /** Bundles at the centre. */
    public BundleCentre centre() {
        return centre;
    }
}
