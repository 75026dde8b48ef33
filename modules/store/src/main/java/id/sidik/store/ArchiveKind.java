package id.sidik.store;

/** What an archived download holds. */
public enum ArchiveKind {
    /** A machine's attendance records as they came over the wire. */
    PUNCHES,
    /** A machine's user records as they came over the wire. */
    USERS,
    /** A file of a flash disk. */
    FLASH_DISK,
    /** Reports of a machine that reports by itself. */
    PUSH
}
