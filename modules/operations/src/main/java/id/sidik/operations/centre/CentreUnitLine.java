package id.sidik.operations.centre;

import id.sidik.central.CentreUnit;
import java.time.Instant;
import java.util.Optional;

/** A unit of the city, as its administrator sees it. */
public record CentreUnitLine(String code, String name, String account, boolean blocked, int laptops,
        Optional<Instant> lastSeen, Instant passwordSince) {
    static CentreUnitLine of(CentreUnit unit) {
        return new CentreUnitLine(unit.code(), unit.name(), unit.account(), unit.blocked(), unit.laptops(),
                unit.lastSeen(), unit.passwordSince());
    }
}
