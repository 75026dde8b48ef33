package id.sidik.devices;

import java.util.List;
import java.util.Optional;

/**
 * What came of writing or deleting people, one result per PIN, in the order of asking.
 *
 * @param ended why the conversation ended before the work did; empty when all was tried
 */
public record PeopleReport(List<PersonResult> results, Optional<Refusal> ended) {
    public PeopleReport {
        results = List.copyOf(results);
    }
}
