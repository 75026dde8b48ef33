package id.sidik.operations.laptop;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What the handovers of a time come to, against the standard of service.
 *
 * @param median of the times that they took; empty without any
 */
public record HandoverFigures(int count, int standardMet, int goalMet, Optional<Duration> median) {
    /** Of an even number the mean of the two in the middle. */
    public static HandoverFigures of(List<Minutes> all) {
        List<Duration> took = all.stream().map(Minutes::took).sorted().toList();
        Optional<Duration> median = took.isEmpty()
                ? Optional.empty()
                : Optional.of(took.get((took.size() - 1) / 2).plus(took.get(took.size() / 2)).dividedBy(2));
        return new HandoverFigures(all.size(), (int) all.stream().filter(Minutes::standardMet).count(), (int) all
                .stream().filter(Minutes::goalMet).count(), median);
    }
}
