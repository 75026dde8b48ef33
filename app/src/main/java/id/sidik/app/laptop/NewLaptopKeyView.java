package id.sidik.app.laptop;

import id.sidik.app.text.Texts;
import id.sidik.operations.LockedMachine;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;

/** Asks for the communication key of a machine that refused the one it was greeted with, one machine after the other. */
final class NewLaptopKeyView {
    private static final String KEY = "\\d{1,6}";

    private final NewLaptopModel model;
    private final Texts texts;

    @FXML
    private Label question;
    @FXML
    private PasswordField key;
    @FXML
    private Button open;
    @FXML
    private Button leave;

    NewLaptopKeyView(NewLaptopModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        var busy = Bindings.createBooleanBinding(() -> model.now.job.get().isPresent(), model.now.job);
        open.disableProperty().bind(busy.or(Bindings.createBooleanBinding(() -> !key.getText().strip().matches(KEY), key
                .textProperty())));
        leave.disableProperty().bind(busy);
        model.locked().shut().subscribe(this::ask);
    }

    private void ask(List<LockedMachine> locked) {
        key.clear();
        locked.stream().findFirst().ifPresent(one -> question.setText(one.name()
                .map(name -> texts.get("laptop.key.ours", name, one.host()))
                .orElseGet(() -> texts.get("laptop.key.stranger", one.host()))));
    }

    Node first() {
        return key;
    }

    @FXML
    private void onOpen() {
        if (!open.isDisabled()) model.unlock(Integer.parseInt(key.getText().strip()));
    }

    @FXML
    private void onLeave() {
        model.leave();
    }
}
