package id.sidik.app.corrections;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * The keys of a day's form, wherever the focus is: 1–9 a reason, 0 leaves the day as it is, Delete sets a record aside,
 * F2 into the times, F4 to the second person, Ctrl+V a copied scan, Enter keeps it. In a field that is typed into digits and Delete are its own.
 */
final class FormKeys {
    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    /** What the keys reach. */
    interface Reach {
        /** @return whether there was a file to take */
        boolean paste();

        void focusTimes();

        void focusNote();

        void focusApprover();

        /** @param typing whether a field has the focus */
        void enter(boolean typing);
    }

    private final DayForm form;
    private final Reach reach;

    FormKeys(DayForm form, Reach reach) {
        this.form = form;
        this.reach = reach;
    }

    void listen(Node root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (answers(event)) event.consume();
        });
    }

    private boolean answers(KeyEvent event) {
        if (PASTE.match(event)) return reach.paste();
        if (event.isShortcutDown() || event.isAltDown()) return false;
        boolean typing = event.getTarget() instanceof TextInputControl;
        return switch (event.getCode()) {
            case ENTER -> entered(event);
            case F2 -> {
                form.way().set(DayForm.Way.ADD);
                reach.focusTimes();
                yield true;
            }
            case F4 -> {
                reach.focusApprover();
                yield true;
            }
            case DELETE -> !typing && way(DayForm.Way.DISREGARD);
            case DIGIT0, NUMPAD0 -> !typing && leave();
            default -> !typing && digit(event.getCode());
        };
    }

    /** Boxes keep their Enter, and buttons as long as there is nothing to keep. */
    private boolean entered(KeyEvent event) {
        if (event.getTarget() instanceof ComboBoxBase<?>) return false;
        if (event.getTarget() instanceof Button && !form.ready().get()) return false;
        reach.enter(event.getTarget() instanceof TextInputControl);
        return true;
    }

    private boolean way(DayForm.Way way) {
        form.way().set(way);
        return true;
    }

    private boolean leave() {
        form.way().set(DayForm.Way.LEAVE);
        reach.focusNote();
        return true;
    }

    private boolean digit(KeyCode code) {
        if (!code.isDigitKey()) return false;
        form.chooseReason(code.getName().charAt(code.getName().length() - 1) - '0');
        return true;
    }
}
