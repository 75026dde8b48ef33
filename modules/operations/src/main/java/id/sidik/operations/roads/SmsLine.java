package id.sidik.operations.roads;

import id.sidik.domain.EmployeeId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A message and where it stands.
 *
 * @param received by the office's clock
 * @param number   as told; blank when it was forgotten
 * @param text     as it came; blank when it was forgotten
 * @param road     MODEM, FILE, TYPED
 * @param name     of the sender, blank when unknown
 * @param why      why the program refused it; blank when it did not
 * @param overlaps whether another open request asks for one of these days
 * @param until    the last day on which it can be approved
 */
public record SmsLine(UUID id, LocalDateTime received, String number, String text, String road,
        Optional<EmployeeId> person, String name, SmsStand stand, Optional<Asked> asked, String why, boolean overlaps,
        LocalDate until, List<Step> history) {
    /** @param code as sent @param permit of the unit @param from first day @param to last day, inclusive */
    public record Asked(String code, String permit, LocalDate from, LocalDate to) {}

    /** @param step its name @param by blank for the program itself */
    public record Step(String step, LocalDateTime at, String by, String reason) {}

    public SmsLine {
        history = List.copyOf(history);
    }

    /** For prints: the last three digits only. */
    public String masked() {
        return number.length() <= 3 ? number : "…" + number.substring(number.length() - 3);
    }

    /** Names no person and tells no number. */
    @Override
    public String toString() {
        return "message " + id + " " + stand;
    }
}
