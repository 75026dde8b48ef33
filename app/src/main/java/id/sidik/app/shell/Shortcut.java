package id.sidik.app.shell;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** Every key of the window, in the order of the sheet (conventions, section 3). */
public enum Shortcut {
    /** The page of help of the screen, or the reason of the day chosen. */
    HELP(KeyCode.F1),
    /** Pull or read again. */
    REFRESH(KeyCode.F5),
    /** To the next part of the window. */
    NEXT_PANE(KeyCode.F6),
    /** To the part before. */
    PREVIOUS_PANE(KeyCode.F6, KeyCombination.SHIFT_DOWN),
    /** The job drawer. */
    JOBS(KeyCode.F8),
    /** To the first screen. */
    MACHINES(KeyCode.DIGIT1, KeyCombination.SHORTCUT_DOWN),
    /** To the second. */
    PEOPLE(KeyCode.DIGIT2, KeyCombination.SHORTCUT_DOWN),
    /** To the third. */
    LOG(KeyCode.DIGIT3, KeyCombination.SHORTCUT_DOWN),
    /** To the fourth. */
    RECAP(KeyCode.DIGIT4, KeyCombination.SHORTCUT_DOWN),
    /** To the fifth. */
    PRINTING(KeyCode.DIGIT5, KeyCombination.SHORTCUT_DOWN),
    /** Into the search box. */
    FIND(KeyCode.F, KeyCombination.SHORTCUT_DOWN),
    /** Correct what is selected. */
    CORRECT(KeyCode.K, KeyCombination.SHORTCUT_DOWN),
    /** A new row of the screen. */
    NEW(KeyCode.N, KeyCombination.SHORTCUT_DOWN),
    /** Print, from every screen. */
    PRINT(KeyCode.P, KeyCombination.SHORTCUT_DOWN),
    /** The sheet of all keys. */
    SHEET(KeyCode.SLASH, KeyCombination.SHORTCUT_DOWN),
    /** Close what is open on top. */
    CLOSE(KeyCode.ESCAPE);

    private final KeyCombination keys;

    Shortcut(KeyCode key, KeyCombination.Modifier... modifiers) {
        keys = new KeyCodeCombination(key, modifiers);
    }

    public KeyCombination keys() {
        return keys;
    }

    /** What it does, for example "shortcut.FIND". */
    public String key() {
        return "shortcut." + name();
    }

    /** The screen it leads to. */
    Optional<Section> section() {
        return switch (this) {
            case MACHINES -> Optional.of(Section.MACHINES);
            case PEOPLE -> Optional.of(Section.PEOPLE);
            case LOG -> Optional.of(Section.LOG);
            case RECAP -> Optional.of(Section.RECAP);
            case PRINTING -> Optional.of(Section.PRINT);
            default -> Optional.empty();
        };
    }
}
