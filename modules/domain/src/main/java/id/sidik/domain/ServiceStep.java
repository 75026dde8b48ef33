package id.sidik.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that happened to a request at the service desk. Of two steps of one kind that can only be once, the later
 * written holds; findings and work add up.
 *
 * @param happenedAt when, which may be before it was written down
 * @param text       what was found, done or said; blank where the kind says all
 * @param score      {@value #WORST} to {@value #BEST} of a rating, else 0
 * @param diagnosis  the search for a cause from which the finding was taken
 */
public record ServiceStep(UUID id, UUID request, Kind kind, Instant happenedAt, String text, int score,
        Optional<UUID> diagnosis, Instant at, String by) {
    public static final int WORST = 1;
    public static final int BEST = 4;

    /** What can happen. */
    public enum Kind {
        STARTED, FOUND, WORKED, FINISHED, RATED, WITHDRAWN
    }

    public ServiceStep {
        boolean rated = kind == Kind.RATED;
        if (rated ? score < WORST || score > BEST : score != 0)
            throw new IllegalArgumentException("no score of a " + kind + ": " + score);
        if ((kind == Kind.FOUND || kind == Kind.WORKED || kind == Kind.WITHDRAWN) && text.isBlank())
            throw new IllegalArgumentException("a step of the kind " + kind + " says what");
    }

    /** Names no person. */
    @Override
    public String toString() {
        return "service step " + kind + " " + id;
    }
}
