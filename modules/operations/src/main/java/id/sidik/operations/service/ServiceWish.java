package id.sidik.operations.service;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What somebody brings to the service desk.
 *
 * @param receivedAt by the office's clock; empty for now
 * @param machine    serial number or name; blank when it is about none
 */
public record ServiceWish(Optional<LocalDateTime> receivedAt, String applicant, String unit, String machine,
        String complaint) {
    public ServiceWish {
        applicant = applicant.strip();
        unit = unit.strip();
        machine = machine.strip();
        complaint = complaint.strip();
    }

    /** Names no person. */
    @Override
    public String toString() {
        return "a wish for service";
    }
}
