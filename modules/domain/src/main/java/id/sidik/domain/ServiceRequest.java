package id.sidik.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody brought a complaint about a machine or the program to the service desk (source 001, section C).
 *
 * @param receivedAt when it came in, which may be before it was written down
 * @param applicant  who asks, never blank
 * @param unit       whose laptop or machine it is, never blank
 * @param machine    serial number or name as told; blank when it is about no machine
 * @param complaint  in the applicant's words, never blank
 * @param by         who wrote it down
 */
public record ServiceRequest(UUID id, Instant receivedAt, String applicant, String unit, String machine,
        String complaint, Instant at, String by) {
    public ServiceRequest {
        if (applicant.isBlank() || unit.isBlank() || complaint.isBlank())
            throw new IllegalArgumentException("a request says who asks, for which unit and what is wrong");
    }

    /** Names no person. */
    @Override
    public String toString() {
        return "service request " + id;
    }
}
