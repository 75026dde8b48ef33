package id.sidik.simulator;

/** An entry of a file of captures that a replay does not serve. @param id as the file names it, else its place from 0 */
public record LeftOut(String id, Why why) {
    /** Reasons, in the order in which they are looked for. */
    public enum Why {
        /** The file says that these bytes are cut, damaged or only described. */
        STATUS_NOT_OK,
        /** Something else than one record of a log, for example a whole packet. */
        NOT_A_RECORD,
        /** Not the hexadecimal text of as many bytes as its kind of record has. */
        UNREADABLE,
        /** A record of another size than those that are served; a machine has one size. */
        OTHER_SIZE
    }
}
