package id.sidik.app.machines.options;

import id.sidik.app.text.Texts;
import id.sidik.app.view.Field;
import id.sidik.operations.AccessLine;
import id.sidik.operations.AccessLine.Kind;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The fields of one slot of the access memory. */
public final class AccessFormView {
    private final AccessLine before;
    private final Texts texts;
    private final List<TextField> inputs = new ArrayList<>();

    @FXML
    private Label how;
    @FXML
    private VBox fields;

    AccessFormView(AccessLine before, Texts texts) {
        this.before = before;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        how.setText(texts.get("access.how." + before.kind()));
        int count = before.kind() == Kind.ZONE ? 7 : 5;
        for (int cell = 0; cell < count; cell++) add(cell);
    }

    private void add(int cell) {
        String plain = cell < before.cells().size() ? before.cells().get(cell) : "";
        TextField input = new TextField(plain.equals(AccessLine.CLOSED) ? texts.get("access.closed") : plain);
        input.setId("cell" + cell);
        Field field = new Field();
        String name = texts.get("access.cell." + before.kind() + "." + cell);
        field.setText(name);
        input.setAccessibleText(name);
        field.getContent().add(input);
        fields.getChildren().add(field);
        inputs.add(input);
    }

    AccessLine line() {
        return AccessLine.of(before.kind(), before.number(), inputs.stream().map(TextField::getText)
                .map(typed -> typed.strip().equalsIgnoreCase(texts.get("access.closed")) ? AccessLine.CLOSED : typed)
                .toList());
    }
}
