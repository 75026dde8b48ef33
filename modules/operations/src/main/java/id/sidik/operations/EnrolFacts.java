package id.sidik.operations;

import java.util.List;
import java.util.Optional;

/**
 * What is known before a finger is taken.
 *
 * @param name       of the person; blank for a stranger
 * @param regulation its title
 * @param most       fingers of one person; 1 means exactly one
 * @param standing   fingers that stand for the person in the store, 0–9, each once
 * @param supported  whether the machine starts enrolments from the laptop; empty when that was never tried
 */
public record EnrolFacts(String name, String regulation, int most, List<Integer> standing,
        Optional<Boolean> supported) {
    public EnrolFacts {
        standing = List.copyOf(standing);
    }

    /** Names no person. */
    @Override
    public String toString() {
        return "at most " + most + " fingers, " + standing.size() + " standing";
    }
}
