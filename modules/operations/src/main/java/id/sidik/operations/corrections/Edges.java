package id.sidik.operations.corrections;

import java.time.Instant;
import java.util.Optional;

/**
 * The moments at which a month's results were made fast.
 *
 * @param closed  when it first became final
 * @param revised when it was last revised
 */
public record Edges(Optional<Instant> closed, Optional<Instant> revised) {
    public static final Edges OPEN = new Edges(Optional.empty(), Optional.empty());
    /** While a revision is being made: whatever waits for it counts. */
    public static final Edges REVISING = new Edges(Optional.empty(), Optional.of(Instant.MAX));

    /** @param since the moment from which a fact would count @param late whether it waits for a revision in any case */
    boolean holdBack(Instant since, boolean late) {
        boolean afterwards = late || closed.filter(since::isAfter).isPresent();
        return afterwards && revised.filter(at -> !at.isBefore(since)).isEmpty();
    }
}
