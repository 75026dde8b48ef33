package id.sidik.app.city;

import id.sidik.operations.centre.CityOverview;
import java.time.Duration;
import java.time.Instant;

/** Which units are looked at. */
enum CityFilter {
    ALL, NOT_FINAL, SILENT, CONTESTED;

    /** A unit whose laptops were not seen for so long is silent. */
    private static final Duration SILENCE = Duration.ofDays(7);

    String key() {
        return "city.filter." + name();
    }

    boolean takes(CityOverview.Unit unit, Instant now) {
        return switch (this) {
            case ALL -> true;
            case NOT_FINAL -> !unit.isFinal();
            case SILENT -> isSilent(unit, now);
            case CONTESTED -> unit.step().equals("CONTESTED");
        };
    }

    static boolean isSilent(CityOverview.Unit unit, Instant now) {
        return unit.seen().map(seen -> seen.plus(SILENCE).isBefore(now)).orElse(true);
    }
}
