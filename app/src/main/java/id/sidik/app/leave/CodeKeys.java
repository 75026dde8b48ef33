package id.sidik.app.leave;

import id.sidik.operations.permits.PermitKindRow;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;

/** Typing a code in the box of kinds chooses it: D, L. */
final class CodeKeys {
    private String typed = "";

    private CodeKeys() {}

    static void listen(ComboBox<PermitKindRow> box) {
        CodeKeys keys = new CodeKeys();
        box.addEventHandler(KeyEvent.KEY_TYPED, event -> keys.take(box, event.getCharacter()));
        box.focusedProperty().subscribe(focused -> keys.typed = "");
    }

    private void take(ComboBox<PermitKindRow> box, String letter) {
        if (!letter.matches("\\p{L}")) return;
        String more = typed + letter.toUpperCase(Locale.ROOT);
        typed = starting(box, more).isPresent() ? more : letter.toUpperCase(Locale.ROOT);
        starting(box, typed).ifPresent(box::setValue);
    }

    private static Optional<PermitKindRow> starting(ComboBox<PermitKindRow> box, String beginning) {
        return box.getItems().stream().filter(kind -> kind.code().startsWith(beginning)).findFirst();
    }
}
