package id.sidik.operations.corrections;

import java.time.YearMonth;
import java.util.List;

/** A month's reconciliation as it stands. @param people all employees of the month, in printed order */
public record Reconciliation(YearMonth month, CorrectionTerms terms, List<ReconPerson> people) {
    public Reconciliation {
        people = List.copyOf(people);
    }

    public ReconCount count() {
        return ReconCount.of(people);
    }

    public int total() {
        return count().people();
    }

    public int done() {
        return count().done();
    }

    /** Corrections that were made without a scan and count or may still count. */
    public long withoutEvidence() {
        return people.stream().flatMap(person -> person.days().stream()).flatMap(day -> day.said().stream())
                .filter(line -> line.document().isEmpty() && line.standing() != Standing.REFUSED
                        && line.standing() != Standing.CANCELLED)
                .count();
    }
}
