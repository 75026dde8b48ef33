package id.sidik.protocol;

/** How a flash disk carries the people of a machine, always in a file called {@link #FILE_NAME}. */
public enum UserForm {
    /** Colour screens and all later models (usb-files 3.1). */
    LONG(UserRecord.LONG_SIZE),
    /** Old models (usb-files 3.2). */
    SHORT(UserRecord.SHORT_SIZE),
    /** {@code PIN=… Name=…} lines of some newest models (usb-files 3.3). */
    TEXT(0);

    public static final String FILE_NAME = "user.dat";

    private final int size;

    UserForm(int size) {
        this.size = size;
    }

    /** Bytes of a record; 0 for text. */
    public int size() {
        return size;
    }
}
