package id.sidik.store;

import id.sidik.domain.MachineId;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A line of a machine's own log of operations. A fact: never changed.
 *
 * @param code       0–255, of the vendor's table
 * @param admin      internal number of who did it, 0 for nobody in particular
 * @param parameters four of 0–65535
 */
public record KeptOperation(MachineId machine, LocalDateTime at, int code, int admin, int unexplained,
        List<Integer> parameters) {
    public KeptOperation {
        parameters = List.copyOf(parameters);
    }
}
