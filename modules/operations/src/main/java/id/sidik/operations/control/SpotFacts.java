package id.sidik.operations.control;

import id.sidik.domain.EmployeeId;
import id.sidik.store.KeptSpotCheck;
import id.sidik.store.SpotFinding;
import id.sidik.store.Tables;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What surprise checks found of people, day by day: the last word of a day. */
public final class SpotFacts {
    private record Place(EmployeeId employee, LocalDate day) {}

    private final Map<Place, SpotFound> found = new HashMap<>();

    public SpotFacts(Tables tables, LocalDate from, LocalDate toExclusive) {
        Map<UUID, LocalDate> days = new HashMap<>();
        for (KeptSpotCheck check : tables.spotChecks().between(from, toExclusive)) days.put(check.id(), check.day());
        for (SpotFinding one : tables.spotChecks().findings(from, toExclusive))
            found.put(new Place(one.employee(), days.get(one.spotCheck())), SpotFound.valueOf(one.found()));
    }

    public Optional<SpotFound> of(EmployeeId employee, LocalDate day) {
        return Optional.ofNullable(found.get(new Place(employee, day)));
    }
}
