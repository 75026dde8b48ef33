package id.sidik.operations.corrections;

import id.sidik.domain.MachineId;
import java.time.LocalDateTime;

/**
 * A time in which a machine told nothing although it usually does.
 *
 * @param from  last record before it
 * @param until first record after it; while it lasts, when the machine was last asked
 * @param usual records in the same hours of the weeks before
 * @param lasts whether no record has come since
 */
public record Silence(MachineId machine, String machineName, LocalDateTime from, LocalDateTime until, int usual,
        boolean lasts) {}
