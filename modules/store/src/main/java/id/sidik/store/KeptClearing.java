package id.sidik.store;

import id.sidik.domain.MachineId;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * The minutes of a cleared log. A fact: never changed.
 *
 * @param id           {@link UuidV7}
 * @param archiveSha   of the download that was cleared, 64 hex digits
 * @param machineCount what the machine counted when it was read
 * @param readCount    records that were read
 * @param inJournal    of these, punches in the journal
 * @param quarantined  of these, rows in quarantine
 * @param centre       "RECEIVED" or "NONE_ACKNOWLEDGED"
 * @param countedAgain what the machine counted just before it was cleared
 * @param countAfter   and just after
 */
public record KeptClearing(UUID id, MachineId machine, Instant at, String by, String reason, String archiveSha,
        long machineCount, long readCount, long inJournal, long quarantined, String centre, long countedAgain,
        OptionalLong countAfter) {}
