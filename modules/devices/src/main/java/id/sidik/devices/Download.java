package id.sidik.devices;

/** What came of reading a machine's whole log. */
public sealed interface Download {
    /** All of it: the declared length arrived whole and, where the machine can count, the counts agree. */
    record Complete(DownloadedLog log) implements Download {}

    /**
     * The reading began and could not be finished in any try; nothing of it is worth keeping, the machine still has all.
     *
     * @param declared what the machine announced: bytes, or records when {@code why} is COUNT
     * @param arrived  what came in the best try, in the same unit
     */
    record Incomplete(MachineIdentity identity, long declared, long arrived, Shortfall why) implements Download {}

    /** The reading did not begin, or the person stopped it. */
    record Failed(Refusal why) implements Download {}

    /** What was missing. */
    enum Shortfall {
        /** The line broke or fell silent. */
        LOST,
        /** Pieces kept coming short, or more came or was announced than can be. */
        LENGTH,
        /** The bytes are no log in any known layout, as the plain flow of some firmware sends it. */
        GARBLED,
        /** The length was right, but the machine's own count says another number of records, twice. */
        COUNT,
        /** The list of users could not be read. */
        USERS
    }
}
