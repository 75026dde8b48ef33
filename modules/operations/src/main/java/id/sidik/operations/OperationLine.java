package id.sidik.operations;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A line of a machine's own log of operations.
 *
 * @param at         the machine's wall time
 * @param kind       a stable word ("POWER_ON", "TIME_SET" …); "UNKNOWN" for a code that no source names
 * @param code       0–255
 * @param admin      internal number of who did it, 0 for nobody in particular
 * @param parameters four of 0–65535
 * @param powerCut   switched on without having been switched off: the power was out
 */
public record OperationLine(LocalDateTime at, String kind, int code, int admin, List<Integer> parameters,
        boolean powerCut) {
    public OperationLine {
        parameters = List.copyOf(parameters);
    }
}
