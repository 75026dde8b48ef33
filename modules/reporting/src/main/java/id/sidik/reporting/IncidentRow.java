package id.sidik.reporting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

import id.sidik.domain.RecapPerson;

/** Somebody whom a failure touched, with what the signed list says. @param note what became of it; may be blank */
public record IncidentRow(RecapPerson person, LocalDate day, Optional<LocalDateTime> in, Optional<LocalDateTime> out,
        String note) {
    /** Names no person. */
    @Override
    public String toString() {
        return "concerned by an incident: " + person;
    }
}
