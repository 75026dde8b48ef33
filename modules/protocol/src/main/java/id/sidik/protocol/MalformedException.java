package id.sidik.protocol;

/** Bytes that are not what the protocol says at this place. The message names sizes and positions, never content. */
public final class MalformedException extends Exception {
    private static final long serialVersionUID = 1L;

    public MalformedException(String message) {
        super(message);
    }
}
