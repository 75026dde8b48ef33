package id.sidik.operations.regulation;

import id.sidik.rules.PackFault;
import id.sidik.rules.Regulation;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * What a wish would do; nothing is written yet.
 *
 * @param faults why it cannot be taken; empty when it can
 * @param before the value as JSON, as it holds now
 * @param after  the value as it would hold; blank when there are faults
 * @param pack   the regulation that comes out
 * @param locked closed months that the wish touches: they stay as they are until they are revised
 */
public record ValuePreview(List<PackFault> faults, String before, String after, Optional<Regulation> pack,
        List<YearMonth> locked) {
    public ValuePreview {
        faults = List.copyOf(faults);
        locked = List.copyOf(locked);
    }

    public boolean good() {
        return faults.isEmpty();
    }
}
