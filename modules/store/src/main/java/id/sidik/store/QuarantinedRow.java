package id.sidik.store;

import id.sidik.domain.MachineId;
import id.sidik.domain.PunchSource;
import java.time.Instant;

/**
 * A row of a log that is no punch: kept as it came, shown, and never counted.
 *
 * @param pin    as far as it could be read, blank when not
 * @param rawHex the bytes of the row, hex
 * @param why    the stable key of the reason ("TIME_IMPOSSIBLE", "PIN_UNREADABLE", "TAIL" …)
 */
public record QuarantinedRow(MachineId machine, PunchSource source, String pin, String rawHex, String why,
        Instant receivedAt) {
    /** Tells nothing of the row's content. */
    @Override
    public String toString() {
        return why + " on machine " + machine;
    }
}
