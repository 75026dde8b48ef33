package id.sidik.protocol.push;

import java.util.Locale;

/** What a machine sends (soap-and-push 5 and 7). */
public enum PushTable {
    ATTLOG, OPERLOG, BIODATA, OPTIONS,
    /** A door event of dialect 3; with a PIN it is a punch. */
    RTLOG,
    /** Rows of a table of dialect 3, named beside it. */
    TABLEDATA,
    /** Pictures of people: acknowledged, never kept. */
    PICTURES,
    /** Anything else: acknowledged, kept raw. */
    OTHER;

    static PushTable of(String name) {
        return switch (name.toUpperCase(Locale.ROOT)) {
            case "ATTLOG" -> ATTLOG;
            case "OPERLOG" -> OPERLOG;
            case "BIODATA" -> BIODATA;
            case "OPTIONS" -> OPTIONS;
            case "RTLOG" -> RTLOG;
            case "TABLEDATA" -> TABLEDATA;
            case "ATTPHOTO", "USERPIC", "BIOPHOTO" -> PICTURES;
            default -> OTHER;
        };
    }
}
