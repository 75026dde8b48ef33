package id.sidik.reporting;

import java.time.LocalDateTime;

/**
 * A laptop that was handed over, ready to print.
 *
 * @param minutes     from the beginning of the work to the minutes, begun ones count
 * @param standardMet within the day that the standard of service promises
 * @param goalMet     within the minutes that this program promises
 * @param good        of the twelve points
 */
public record HandoverRow(LocalDateTime started, LocalDateTime ended, String laptop, String version, String technician,
        String receiver, long minutes, boolean standardMet, boolean goalMet, int good) {
    /** Names no person. */
    @Override
    public String toString() {
        return "handover after " + minutes + " minutes";
    }
}
