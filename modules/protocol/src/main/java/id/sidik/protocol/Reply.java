package id.sidik.protocol;

/** Codes of replies (section 4, below the table). A bulk transfer also answers with PREPARE_DATA and DATA. */
public final class Reply {
    public static final int ACK_OK = 2000;
    public static final int ACK_ERROR = 2001;
    public static final int ACK_DATA = 2002;
    public static final int ACK_RETRY = 2003;
    public static final int ACK_REPEAT = 2004;
    public static final int ACK_UNAUTH = 2005;
    public static final int AUTH_LOCKED = 2032;
    /** The firmware wants the vendor's encryption (section 3.3). */
    public static final int CRYPTO_CHALLENGE = 6001;
    public static final int ACK_UNKNOWN = 0xFFFF;
    public static final int BAD_COMMAND = 0xFFFD;
    public static final int NOT_INITIALISED = 0xFFFC;
    public static final int BAD_DATA = 0xFFFB;

    /** Newer firmware: the machine is full. */
    public static final int DATABASE_FULL = 4990;
    /** Newer firmware: what should go is not there. */
    public static final int NOT_FOUND = 4991;
    /** Newer firmware: it could not be added, as where the place is taken. */
    public static final int INSERT_FAILED = 4995;
    public static final int BAD_PARAMETER = 4996;
    public static final int WRONG_LENGTH = 4997;

    private Reply() {}

    /** Whether the firmware does not know the command, as opposed to refusing this one. */
    public static boolean meansUnknown(int code) {
        return code == ACK_UNKNOWN || code == BAD_COMMAND;
    }

    /** Newer firmware's ways to say that there is nothing to read. */
    public static boolean meansEmpty(int code) {
        return code == 4989 || code == 4991 || code == 4993;
    }
}
