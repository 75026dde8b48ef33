package id.sidik.operations.laptop;

import id.sidik.operations.work.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * One point of the self-check.
 *
 * @param found at least one sentence: figures where it is well, the reason where it does not apply
 * @param todo  what to do; empty where nothing is to be done
 */
public record PointResult(CheckPoint point, Mark mark, List<Sentence> found, Optional<Sentence> todo) {
    /** How a point ended, from best to worst. */
    public enum Mark {
        GOOD, NOT_APPLICABLE, WARN, BAD
    }

    public PointResult {
        found = List.copyOf(found);
        if (found.isEmpty()) throw new IllegalArgumentException("nothing was found at " + point);
    }

    static PointResult of(CheckPoint point, Mark mark, List<Sentence> found, String todo) {
        return new PointResult(point, mark, found, Optional.of(Sentence.of(todo)));
    }

    static PointResult good(CheckPoint point, List<Sentence> found) {
        return new PointResult(point, Mark.GOOD, found, Optional.empty());
    }

    static PointResult none(CheckPoint point, String reason) {
        return new PointResult(point, Mark.NOT_APPLICABLE, List.of(Sentence.of(reason)), Optional.empty());
    }
}
