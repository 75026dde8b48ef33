package id.sidik.store;

import id.sidik.domain.MachineId;
import java.time.Instant;

/**
 * What the archive says of a download.
 *
 * @param sha    SHA-256 of the bytes, 64 hex digits
 * @param layout the name of the layout they were read by
 * @param keptAt when these bytes came first
 * @param size   bytes
 */
public record ArchivedDownload(String sha, MachineId machine, ArchiveKind kind, String layout, Instant keptAt,
        long size) {}
