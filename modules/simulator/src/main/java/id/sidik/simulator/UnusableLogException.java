package id.sidik.simulator;

/** A file that holds no log to replay. The message names sizes, never content. */
public final class UnusableLogException extends Exception {
    private static final long serialVersionUID = 1L;

    UnusableLogException(String message) {
        super(message);
    }
}
