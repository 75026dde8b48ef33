package id.sidik.store;

import id.sidik.domain.MachineId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A clock was set, or should have been. A fact: never changed.
 *
 * @param id          {@link UuidV7}
 * @param by          who did it
 * @param reason      not blank
 * @param scheduled   whether the unit's rule did it and no person
 * @param before      machine minus laptop, when it was told
 * @param after       as read back
 * @param uncertainty of {@code after}
 * @param result      "DONE", or the code of the trouble
 */
public record KeptSetting(UUID id, MachineId machine, Instant at, String by, String reason, boolean scheduled,
        Optional<Duration> before, Optional<Duration> after, Optional<Duration> uncertainty, String result) {}
