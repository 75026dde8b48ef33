package id.sidik.intake;

/** A file that is no table, is damaged, or is larger than any list of people can be. */
public final class UnreadableTableException extends Exception {
    private static final long serialVersionUID = 1L;

    public UnreadableTableException(String message) {
        super(message);
    }

    public UnreadableTableException(String message, Throwable cause) {
        super(message, cause);
    }
}
