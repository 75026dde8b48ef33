package id.sidik.operations.centre;

import id.sidik.central.CityBook;
import id.sidik.operations.base.Records;
import id.sidik.operations.updates.ReleaseSource;
import id.sidik.operations.work.TroubleException;
import java.time.Clock;
import java.util.Optional;

/** The desks of the road to the centre, put together. */
public final class CentreRoom {
    private final PlaceDesk places;
    private final SyncDesk sync;
    private final ConflictDesk conflicts;
    private final CityDesks city;
    private final CityPermitDesk cityPermits;
    private final GuestDesk guests;
    private final CentreBundles bundles;

    public CentreRoom(Records records, Clock clock, String operator) {
        places = new PlaceDesk(records);
        sync = new SyncDesk(records, places, clock, operator);
        conflicts = new ConflictDesk(records, clock, operator);
        city = CityDesks.of(places::settings, clock);
        cityPermits = new CityPermitDesk(records, places::settings, clock, operator);
        guests = new GuestDesk(records);
        bundles = new CentreBundles(records, places::settings, clock);
    }

    public PlaceDesk places() {
        return places;
    }

    public SyncDesk sync() {
        return sync;
    }

    /** The whole city, when the account is an administrator's or a reader's. */
    public CityDesks city() {
        return city;
    }

    /** Permits that the city decides, when the account is an administrator's. */
    public CityPermitDesk cityPermits() {
        return cityPermits;
    }

    public CentreBundles bundles() {
        return bundles;
    }

    public GuestDesk guests() {
        return guests;
    }

    /** Asks the centre what the account may do, and remembers it; empty when the centre is not there. */
    public Optional<CentreAccountKind> kindIfThere() {
        try {
            CentreAccountKind kind = CentreAccountKind.of(CityDesk.asked(places::settings, CityBook::role));
            places.isOf(kind);
            return Optional.of(kind);
        } catch (TroubleException notThere) {
            return Optional.empty();
        }
    }

    /** Newer versions of the program that the keeper put at the centre. */
    public ReleaseSource releases() {
        return new CentreReleases(places::settings);
    }

    public ConflictDesk conflicts() {
        return conflicts;
    }
}
