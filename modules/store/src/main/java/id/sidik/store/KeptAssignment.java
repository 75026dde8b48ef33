package id.sidik.store;

import id.sidik.domain.Whom;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A pattern of the pack holds for somebody, both days inclusive. @param until empty until another holds */
public record KeptAssignment(UUID id, Whom whom, String pattern, LocalDate from, Optional<LocalDate> until,
        Authorship author) {}
