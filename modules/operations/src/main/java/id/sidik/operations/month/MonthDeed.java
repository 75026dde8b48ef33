package id.sidik.operations.month;

import java.time.Instant;
import java.util.List;

/**
 * Something that was done with a month.
 *
 * @param to     the state it led to
 * @param number of its kind in the month, from 1
 * @param by     who did it
 * @param second the other person who agreed, blank where none was asked
 * @param sha    of the copy that was kept, 64 hex digits; blank when none was
 * @param checks the check list as it was told
 * @param laptop the other laptop that did it; blank for this one
 * @param counts whether no decision took it out
 */
public record MonthDeed(String id, MonthState to, int number, Instant at, String by, String second, String reason,
        String sha, List<MonthCheck> checks, String laptop, boolean counts) {
    public MonthDeed {
        checks = List.copyOf(checks);
    }

    /** Names no person. */
    @Override
    public String toString() {
        return to + " " + number;
    }
}
