package id.sidik.operations.permits;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.Exemption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A standing exemption as it holds now.
 *
 * @param until last day, inclusive; empty for still
 * @param voided it never should have been
 * @param by     who granted or ended it last
 */
public record ExemptionRow(UUID id, EmployeeId employee, String name, Exemption.Kind kind, LocalDate from,
        Optional<LocalDate> until, String letter, boolean voided, Instant at, String by, String reason) {
    /** Names no person. */
    @Override
    public String toString() {
        return kind + " " + id;
    }
}
