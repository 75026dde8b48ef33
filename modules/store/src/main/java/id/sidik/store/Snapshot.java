package id.sidik.store;

import id.sidik.domain.MachineId;
import java.time.Instant;
import java.util.UUID;

/**
 * A backup of a machine's people, fingers and options.
 *
 * @param by         who made it, as signed in
 * @param occasion   why the program made it, a stable word: "ASKED", "BEFORE_APPLY", "AFTER_APPLY" …
 * @param reason     what the person said; may be blank
 * @param algorithm  of the templates, 9 or 10; 0 when the machine does not tell
 * @param recordSize bytes of one user record, 28 or 72
 * @param verified   whole by the machine's own counts, and equal when it was opened again from the store
 */
public record Snapshot(UUID id, MachineId machine, Instant at, String by, String occasion, String reason,
        int algorithm, int recordSize, int users, int fingers, boolean verified) {}
