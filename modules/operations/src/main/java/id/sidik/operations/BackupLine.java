package id.sidik.operations;

import java.time.Instant;
import java.util.UUID;

/**
 * A backup of a machine.
 *
 * @param by        who made it
 * @param occasion  "ASKED", "BEFORE_APPLY", "AFTER_APPLY", "BEFORE_RESTORE" …
 * @param reason    what the person said; may be blank
 * @param algorithm of the fingers, 9 or 10; 0 when not known
 * @param verified  whole by the machine's own counts, and equal when opened again from the store
 */
public record BackupLine(UUID id, Instant at, String by, String occasion, String reason, int algorithm, int users,
        int fingers, boolean verified) {}
