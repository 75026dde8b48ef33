package id.sidik.devices;

import java.util.List;
import java.util.Optional;

/**
 * What came of writing or deleting fingers, one result per person and finger, in the order of asking.
 *
 * @param ended why the conversation ended before the work did; empty when all was tried
 */
public record FingerReport(List<FingerResult> results, Optional<Refusal> ended) {
    public FingerReport {
        results = List.copyOf(results);
    }
}
