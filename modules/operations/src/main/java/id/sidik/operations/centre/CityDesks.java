package id.sidik.operations.centre;

import id.sidik.central.CentreSettings;
import java.time.Clock;
import java.util.function.Supplier;

/** What an account of the city can do. */
public record CityDesks(CityDesk city, CityRecapDesk recaps) {
    /** Needs no store. @param account of an administrator or a reader */
    public static CityDesks of(CentreAddress account, Clock clock) {
        return of(account::settings, clock);
    }

    static CityDesks of(Supplier<CentreSettings> who, Clock clock) {
        return new CityDesks(new CityDesk(who, clock), new CityRecapDesk(who));
    }
}
