package id.sidik.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A membership, assignment or special period ends earlier than it said.
 *
 * @param fact    what ends
 * @param lastDay empty when it never should have been
 */
public record ScheduleEnd(UUID id, UUID fact, Optional<LocalDate> lastDay, Authorship author) {}
