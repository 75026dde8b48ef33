package id.sidik.app.updates;

import id.sidik.app.text.Texts;
import id.sidik.app.view.FormDialog;
import java.io.File;
import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;

/** Looks for a newer version where a person says, shows what is there, installs it when asked. */
public final class UpdatesView {
    private final UpdatesModel model;
    private final Texts texts;

    @FXML
    private Label here;
    @FXML
    private Label key;
    @FXML
    private RadioButton byFolder;
    @FXML
    private RadioButton byCentre;
    @FXML
    private TextField folder;
    @FXML
    private Button choose;
    @FXML
    private Button look;
    @FXML
    private Button install;
    @FXML
    private Button back;
    @FXML
    private CheckBox quiet;
    @FXML
    private Label result;

    public UpdatesView(UpdatesModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        ToggleGroup ways = new ToggleGroup();
        byFolder.setToggleGroup(ways);
        byCentre.setToggleGroup(ways);
        byFolder.setSelected(true);
        model.byCentre().bind(byCentre.selectedProperty());
        folder.textProperty().bindBidirectional(model.folder());
        quiet.selectedProperty().bindBidirectional(model.quiet());
        here.setText(model.place());
        key.textProperty().bind(model.key());
        result.textProperty().bind(model.result());
        for (Node each : new Node[]{folder, choose}) each.disableProperty().bind(byCentre.selectedProperty());
        BooleanBinding nowhere = byFolder.selectedProperty().and(folder.textProperty().isEmpty());
        look.disableProperty().bind(model.busy().or(nowhere));
        install.disableProperty().bind(model.busy().or(Bindings.createBooleanBinding(() -> model.found().get()
                .isEmpty(), model.found())));
        back.disableProperty().bind(model.busy());
    }

    Node first() {
        return folder;
    }

    @FXML
    private void onKey() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("update.key.choose"));
        File file = chooser.showOpenDialog(folder.getScene().getWindow());
        if (file != null) model.keepKey(file.toPath());
    }

    @FXML
    private void onChoose() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.get("update.from.folder"));
        File chosen = chooser.showDialog(folder.getScene().getWindow());
        if (chosen != null) folder.setText(Path.of(chosen.getPath()).toString());
    }

    @FXML
    private void onLook() {
        model.look();
    }

    @FXML
    private void onInstall() {
        model.found().get().ifPresent(newer -> FormDialog.confirm(folder.getScene().getWindow(), texts, texts.get(
                "update.title"), texts.get("update.install.sentence", newer.release().version()), "update.install",
                () -> model.install(newer)));
    }

    @FXML
    private void onBack() {
        FormDialog.confirm(folder.getScene().getWindow(), texts, texts.get("update.title"), texts.get(
                "update.back.sentence"), "update.back", model::back);
    }
}
