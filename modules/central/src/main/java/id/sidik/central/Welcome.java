package id.sidik.central;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;

/**
 * What the centre says when a laptop comes.
 *
 * @param serverNow     the server's time while it answered
 * @param drift         this laptop's clock ahead of the server's; off by at most half of {@code roundTrip}
 * @param unit          0 for the city itself
 * @param laptop        this laptop's number at the centre
 * @param lastBatch     the last batch of this laptop that the centre holds; 0 for none
 * @param running       the running hash over this laptop's batches: 64 hex digits
 * @param batchRows     how many rows one batch may have
 * @param punchesFrom   the earliest time of a punch that the centre takes
 * @param punchesUntil  and the end of its last month, exclusive
 */
public record Welcome(Instant serverNow, Duration roundTrip, Duration drift, Role role, int unit, String unitCode,
        String unitName, int laptop, long lastBatch, String running, int schema, int batchRows,
        LocalDateTime punchesFrom, LocalDateTime punchesUntil) {

    public boolean takes(LocalDateTime at) {
        return !at.isBefore(punchesFrom) && at.isBefore(punchesUntil);
    }
}
