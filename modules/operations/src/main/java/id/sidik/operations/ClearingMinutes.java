package id.sidik.operations;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * The minutes (berita acara) of a cleared log.
 *
 * @param archiveSha   of the download that was cleared, 64 hex digits
 * @param centreKnows  false when somebody has acknowledged that there is no centre
 * @param countedAgain what the machine counted just before it was cleared
 * @param countAfter   and just after; empty when it was not told
 */
public record ClearingMinutes(String id, String machineName, String serial, Instant at, String by, String reason,
        String archiveSha, long machineCount, long readCount, long inJournal, long quarantined, boolean centreKnows,
        long countedAgain, OptionalLong countAfter) {}
