package id.sidik.protocol;

import java.util.List;
import java.util.Optional;

/**
 * A flash-disk attendance log, {@code N_attlog.dat} or {@code *AttEncryptLog.dat} (usb-files section 2). Lines stand as
 * in the file, equal ones as often as there; a damaged line never stops the rest.
 *
 * @param serial   the machine's serial number, which only old machines write into the file
 * @param rejected lines that hold something and are no punch
 */
public record AttlogFile(Optional<String> serial, List<AttlogLine> lines, List<RejectedLine> rejected)
        implements
            AttlogReading {
    /** The largest file that is read, in bytes: some 800,000 punches, more than any machine holds. */
    public static final int MAX_BYTES = 32 << 20;

    public AttlogFile {
        lines = List.copyOf(lines);
        rejected = List.copyOf(rejected);
    }

    /** Reads a file that is in memory whole; one of another kind is refused by name. */
    public static AttlogReading parse(byte[] file) {
        if (file.length <= MAX_BYTES && EncryptedAttlog.looksLike(file))
            return new AttlogReader(EncryptedAttlog.decode(file)).read();
        Optional<ForeignFormat> foreign = ForeignFormat.of(file);
        return foreign.isPresent() ? new NotAnAttlog(foreign.get()) : new AttlogReader(file).read();
    }
}
