package id.sidik.store;

import id.sidik.domain.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A message as it came, and how it was read then. What happened to it since are {@link SmsStep}s.
 *
 * @param id          {@link UuidV7}
 * @param fingerprint equal for the same message read twice
 * @param words       blank when they were forgotten after the retention time
 * @param sent        by the network's clock
 * @param whole       false when parts of a long message never came
 * @param road        MODEM, FILE, TYPED
 * @param person      the sender, when known
 * @param asked       what it asks for, when it could be read
 * @param why         why the program refused it; blank when it did not
 * @param again       the message that it only repeats
 */
public record KeptSms(UUID id, String fingerprint, Words words, Optional<Instant> sent, Instant taken, boolean whole,
        String road, Optional<EmployeeId> person, Optional<Asked> asked, String why, Optional<UUID> again,
        Authorship author) {
    /** Number and text. */
    public record Words(String number, String text) {
        /** Tells neither. */
        @Override
        public String toString() {
            return "words";
        }
    }

    /** @param code as sent @param permit of the grammar @param from first day @param to last day, inclusive */
    public record Asked(String code, String permit, LocalDate from, LocalDate to) {}

    /** Names no person. */
    @Override
    public String toString() {
        return "message " + id;
    }
}
