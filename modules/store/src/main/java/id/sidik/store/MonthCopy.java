package id.sidik.store;

import id.sidik.domain.EmployeeId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A month as it was at an event: what is printed and shown of a closed month.
 *
 * @param event      of the same month
 * @param regulation id and version as printed, "nat-2023/1"
 * @param packJson   the merged pack, as text
 * @param packSha    SHA-256 of that text, 64 hex digits
 * @param code       edition of the code that judged, blank when not known
 * @param frame      holidays and unit as printed, in a form of the caller
 * @param sha        of all that was judged, 64 hex digits
 * @param rows       in printed order
 */
public record MonthCopy(UUID event, String regulation, String packJson, String packSha, String code, String frame,
        String sha, List<Row> rows) {
    /**
     * @param person  the employee's id, or the key of a PIN that nobody is linked to
     * @param machine name, for a PIN that nobody is linked to
     * @param facts   fingerprint of what was judged; blank when not known
     * @param totals  in a form of the caller, as tpp and days
     * @param tpp     blank when there is none
     */
    public record Row(String person, Optional<EmployeeId> employee, String name, String number, String grade,
            String position, String pin, String machine, String facts, String totals, String tpp, String days) {
        /** Names no person. */
        @Override
        public String toString() {
            return "row of a month";
        }
    }

    public MonthCopy {
        rows = List.copyOf(rows);
    }

    /** Names no person. */
    @Override
    public String toString() {
        return "copy " + sha;
    }
}
