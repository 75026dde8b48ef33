package id.sidik.operations;

import id.sidik.store.Tables;

/**
 * Which files of flash disks were taken, by their SHA-256. Attendance files lie in the archive; people and fingers lie
 * sealed in a backup, and of their files nothing else than this is kept.
 */
final class DiskMemory {
    private static final String KEY = "disk.taken.";

    private DiskMemory() {}

    static boolean knows(Tables tables, String sha) {
        return tables.settings().get(KEY + sha).isPresent();
    }

    static void remember(Tables tables, String sha) {
        tables.settings().put(KEY + sha, "1");
    }
}
