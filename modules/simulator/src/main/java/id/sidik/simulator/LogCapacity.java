package id.sidik.simulator;

import static java.util.Objects.requireNonNull;

/** How many punches fit. @param records 1–2,000,000 @param whenFull what becomes of the next finger */
public record LogCapacity(int records, WhenFull whenFull) {
    /** A full machine does one of these; which, no manual tells. */
    public enum WhenFull {
        /** The oldest record gives way. */
        DROPS_OLDEST,
        /** No finger is taken any more. */
        REFUSES
    }

    public LogCapacity {
        requireNonNull(whenFull, "whenFull");
        if (records < 1 || records > PopulationPlan.MAX_RECORDS)
            throw new IllegalArgumentException("capacity out of range: " + records);
    }
}
