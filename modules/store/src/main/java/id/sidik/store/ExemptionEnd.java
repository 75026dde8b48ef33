package id.sidik.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** An exemption ends earlier than it said. @param lastDay empty when it never should have been */
public record ExemptionEnd(UUID id, UUID exemption, Optional<LocalDate> lastDay, Authorship author) {}
