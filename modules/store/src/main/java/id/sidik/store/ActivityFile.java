package id.sidik.store;

import id.sidik.domain.EmployeeId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A file of the performance system that was taken.
 *
 * @param id     {@link UuidV7}
 * @param sha256 of its bytes
 * @param days   that it brought
 * @param author its reason is the name of the file
 */
public record ActivityFile(UUID id, String sha256, List<Day> days, Authorship author) {
    /**
     * The activity of somebody on a day.
     *
     * @param id      {@link UuidV7}
     * @param minutes that count
     * @param waiting minutes that are not verified, or were refused
     */
    public record Day(UUID id, EmployeeId employee, LocalDate day, int minutes, int waiting) {
        /** Names no person. */
        @Override
        public String toString() {
            return day + " " + minutes + " min";
        }
    }

    public ActivityFile {
        days = List.copyOf(days);
    }
}
