package id.sidik.store;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.Exemption;
import java.util.Optional;
import java.util.UUID;

/** An exemption as it was granted, and whose it is. @param id {@link UuidV7} @param document SHA-256 of the letter's scan */
public record KeptExemption(UUID id, EmployeeId employee, Exemption exemption, Authorship author,
        Optional<String> document) {}
