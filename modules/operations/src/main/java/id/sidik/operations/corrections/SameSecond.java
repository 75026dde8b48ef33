package id.sidik.operations.corrections;

import id.sidik.domain.EmployeeId;
import id.sidik.rules.Inspection;
import id.sidik.rules.Inspection.Cluster;
import id.sidik.rules.Inspection.Seen;
import id.sidik.store.PunchRow;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Records of different people in the same second at one machine: one may have recorded for the other. A suspicion to be
 * looked at, never more.
 */
final class SameSecond {
    private record Day(String person, LocalDate date) {}

    private final Map<Day, Integer> people = new HashMap<>();

    SameSecond(List<PunchRow> rows) {
        List<Seen> seen = rows.stream().filter(row -> row.employee().isPresent()).map(row -> new Seen(
                row.punch().machine(), row.employee().orElseThrow().value(), row.punch().at())).toList();
        for (Cluster cluster : Inspection.clusters(seen, 0))
            cluster.people().forEach(person -> people.merge(new Day(person, cluster.from().toLocalDate()),
                    cluster.people().size(), Math::max));
    }

    /** How many people were recorded in one second with this one; 0 when nobody was. */
    int with(EmployeeId person, LocalDate day) {
        return people.getOrDefault(new Day(person.value(), day), 0);
    }
}
