package id.sidik.protocol;

/**
 * A row of a flash-disk file that cannot be taken.
 *
 * @param row   line of a text or record of a binary file, from 1
 * @param field stable key of the field that is wrong ("PIN", "SIZE" …); blank when the row as a whole is
 * @param why   stable key of the reason: a constant here or of {@link RejectedLine}
 */
public record DiskReject(int row, String field, String why) {
    /** Bytes at the end that are no whole record. */
    public static final String TAIL = "TAIL";
    /** A record that tells a size that it cannot have. */
    public static final String SIZE = "SIZE";
    /** A finger that no hand has, or a mark that no machine writes. */
    public static final String FINGER = "FINGER";
    /** Template text that is no Base64. */
    public static final String TEMPLATE = "TEMPLATE";
    /** Another record of the file names the same thing. */
    public static final String TWICE = "TWICE";
}
