package id.sidik.operations.corrections;

import java.util.List;

/** How far a reconciliation is. @param people all employees of the month @param done of whom nothing is asked and nothing waits */
public record ReconCount(int people, int done) {
    static ReconCount of(List<ReconPerson> people) {
        return new ReconCount(people.size(), (int) people.stream().filter(ReconPerson::done).count());
    }
}
