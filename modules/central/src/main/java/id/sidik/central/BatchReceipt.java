package id.sidik.central;

import java.time.Instant;

/**
 * A batch that the centre holds.
 *
 * @param laptop     the id (UUID) of the laptop that sent it
 * @param number     1, 2, 3 … for each laptop
 * @param punches    how many rows came with it: those that were not known before
 * @param known      rows that the centre had already
 * @param refused    rows that the centre did not take
 * @param digest     what the laptop said it sent: 64 hex digits
 * @param running    hash over this and all earlier batches of the laptop: 64 hex digits
 * @param account    who had signed in
 * @param acceptedAt the server's time
 */
public record BatchReceipt(String laptop, String laptopName, long number, int punches, int facts, int known,
        int refused, String digest, String running, String account, Instant acceptedAt) {
    /** Whether a laptop of the city's administration sent it: its hashes are not told to a unit. */
    boolean ofCity() {
        return digest.isEmpty();
    }
}
