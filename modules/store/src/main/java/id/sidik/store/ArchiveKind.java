package id.sidik.store;

/** What an archived download holds. */
public enum ArchiveKind {
    /** A machine's attendance records as they came over the wire. */
    PUNCHES,
    /** A machine's user records as they came over the wire. */
    USERS,
    /** A file of a flash disk. */
    FLASH_DISK,
    /** What lay on a flash disk before this program wrote there. */
    BEFORE_WRITING,
    /** Reports of a machine that reports by itself. */
    PUSH
}
