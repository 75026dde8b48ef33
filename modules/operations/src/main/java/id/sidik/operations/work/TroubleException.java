package id.sidik.operations.work;

/** The outside broke while a desk of the office worked: carries the trouble to show. */
public final class TroubleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Trouble trouble;

    public TroubleException(Trouble trouble) {
        super(trouble.code() + " " + trouble.key());
        this.trouble = trouble;
    }

    public TroubleException(Trouble trouble, Throwable cause) {
        super(trouble.code() + " " + trouble.key(), cause);
        this.trouble = trouble;
    }

    public Trouble trouble() {
        return trouble;
    }
}
