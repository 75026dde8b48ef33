package id.sidik.store;

import id.sidik.domain.MachineId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * One search for the cause of a fault. A fact: never changed.
 *
 * @param cause the number of the step that found it, 0 for none
 * @param steps what each step said, a line for each
 */
public record KeptDiagnosis(UUID id, MachineId machine, Instant at, int cause, Duration took, String steps) {}
