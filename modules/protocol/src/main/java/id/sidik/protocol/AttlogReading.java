package id.sidik.protocol;

/** What came of reading a flash-disk file as an attendance log. */
public sealed interface AttlogReading permits AttlogFile, AttlogReading.NotAnAttlog {
    /** The file is something else; nothing of it was taken. */
    record NotAnAttlog(ForeignFormat format) implements AttlogReading {}
}
