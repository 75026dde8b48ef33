package id.sidik.operations.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A surprise check with everybody who was drawn.
 *
 * @param pool     how many could be drawn
 * @param repeated whether the same draw from the kept seed and words gives the same people again
 * @param drawn    in the order of the draw
 */
public record SpotSheet(UUID id, LocalDate day, String seed, int pool, String witnesses, boolean repeated, Instant at,
        String by, List<SpotLine> drawn) {
    public SpotSheet {
        drawn = List.copyOf(drawn);
    }

    public int entered() {
        return (int) drawn.stream().filter(line -> line.found().isPresent()).count();
    }

    public int contradicting() {
        return (int) drawn.stream().filter(SpotLine::contradicts).count();
    }

    /** Names no person. */
    @Override
    public String toString() {
        return "spot check " + id + " of " + day;
    }
}
