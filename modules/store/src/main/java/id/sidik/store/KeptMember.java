package id.sidik.store;

import id.sidik.domain.EmployeeId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Somebody belongs to a group, both days inclusive. @param until empty for ever */
public record KeptMember(UUID id, String group, EmployeeId employee, LocalDate from, Optional<LocalDate> until,
        Authorship author) {}
