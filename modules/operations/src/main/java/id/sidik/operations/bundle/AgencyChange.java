package id.sidik.operations.bundle;

/**
 * One thing that a settings pack brings.
 *
 * @param name   of the pack, page, report or centre
 * @param before as it is here; blank when there is none, or when it is too long to show
 */
public record AgencyChange(Kind kind, String name, State state, String before, String after) {
    /** What it is. */
    public enum Kind {
        REGULATION, CHOICE, PAGE, LOOK, CENTRE, CERTIFICATE
    }

    /** What it would do. */
    public enum State {
        NEW, CHANGED, SAME
    }
}
