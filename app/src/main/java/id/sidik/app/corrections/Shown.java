package id.sidik.app.corrections;

import id.sidik.operations.corrections.ReconDay;
import id.sidik.operations.corrections.ReconPerson;

/** Whom the list of the reconciliation holds. */
public enum Shown {
    ASKING, INSPECT, ALL;

    boolean holds(ReconPerson person) {
        return switch (this) {
            case ASKING -> !person.done();
            case INSPECT -> person.toInspect() > 0;
            case ALL -> true;
        };
    }

    boolean holds(ReconDay day) {
        return switch (this) {
            case ASKING -> day.asks() || day.waits() || !day.said().isEmpty();
            case INSPECT -> day.toInspect();
            case ALL -> true;
        };
    }

    /** Whether somebody should answer it now. */
    boolean wants(ReconDay day) {
        return this == INSPECT ? day.toInspect() : day.asks();
    }
}
