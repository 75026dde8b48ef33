package id.sidik.operations.bundle;

import id.sidik.operations.base.Records;
import id.sidik.operations.centre.CentreRoom;
import id.sidik.operations.regulation.RegulationDesk;
import id.sidik.operations.work.Job;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;

/** The desks of a unit in one file, put together. */
public final class BundleRoom {
    private final BundleDesk desk;
    private final BundleShelf shelf;
    private final BundleCentre centre;
    private final AgencyDesk agency;

    /** @param changed told when a bundle changed the data under everybody */
    public BundleRoom(Records records, CentreRoom there, RegulationDesk regulation, Path home, Clock clock,
            String operator, Runnable changed) {
        desk = new BundleDesk(records, home, clock, operator, changed);
        shelf = new BundleShelf(records, desk, home, clock);
        centre = new BundleCentre(there, desk, shelf, clock);
        AgencyReading reading = new AgencyReading(records, regulation, there.places(), home);
        agency = new AgencyDesk(records, reading, new AgencyApplying(records, reading, regulation, there.places(),
                home), new AgencyMaking(records, reading, home), clock);
    }

    /** What an agency hands to its laptops. */
    public AgencyDesk agency() {
        return agency;
    }

    /** A month was closed: a bundle is made by the way, and the centre gets it when it is there. */
    public void closed(YearMonth month, Job.Progress progress) throws InterruptedException {
        shelf.closed(month, progress);
        centre.deliverQuietly();
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
