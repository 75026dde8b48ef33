package id.sidik.app.shell;

/** What the shell asks of the screen in front. */
public interface Screen {
    /** The screen came to the front: read what may have changed elsewhere. */
    default void shown() {}

    /** A key of the window was pressed. @return whether it was this screen's to answer */
    default boolean answers(Shortcut shortcut) {
        return false;
    }
}
