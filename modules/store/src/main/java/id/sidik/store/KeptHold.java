package id.sidik.store;

import java.time.YearMonth;
import java.util.UUID;

/**
 * The allowance of the whole unit waits, or no longer does.
 *
 * @param id     {@link UuidV7}
 * @param month  whose allowance it is
 * @param author with the reason, never blank
 */
public record KeptHold(UUID id, YearMonth month, boolean held, Authorship author) {}
