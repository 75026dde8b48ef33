package id.sidik.operations.centre;

import id.sidik.operations.base.Records;
import java.time.Clock;

/** The desks of the road to the centre, put together. */
public final class CentreRoom {
    private final PlaceDesk places;
    private final SyncDesk sync;
    private final ConflictDesk conflicts;

    public CentreRoom(Records records, Clock clock, String operator) {
        places = new PlaceDesk(records);
        sync = new SyncDesk(records, places, clock, operator);
        conflicts = new ConflictDesk(records, clock, operator);
    }

    public PlaceDesk places() {
        return places;
    }

    public SyncDesk sync() {
        return sync;
    }

    public ConflictDesk conflicts() {
        return conflicts;
    }
}
