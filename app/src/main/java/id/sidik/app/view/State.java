package id.sidik.app.view;

/** The five states of the look: letter, word and colour together, never colour alone. */
public enum State {
    READY("●"), RUNNING("◐"), LOOK("▲"), FAILED("■"), NEVER("○");

    private final String mark;

    State(String mark) {
        this.mark = mark;
    }

    /** The sign in front of the word, as text (for copies and screen readers it is left out). */
    public String mark() {
        return mark;
    }

    /** The key of the usual word, for example "state.ready". */
    public String key() {
        return "state." + name().toLowerCase(java.util.Locale.ROOT);
    }

    String styleClass() {
        return "state-" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
