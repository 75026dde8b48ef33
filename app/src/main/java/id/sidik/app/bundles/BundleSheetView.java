package id.sidik.app.bundles;

import id.sidik.app.text.Texts;
import id.sidik.operations.bundle.BundleSettings;
import id.sidik.operations.bundle.BundleStand;
import java.io.File;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.control.TextField;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Where the unit's bundle stands, and how it is made by itself. */
final class BundleSheetView {
    private final BundleModel model;
    private final BundleDialogs dialogs;
    private final Texts texts;
    private final ZoneId zone;

    @FXML
    private Label state;
    @FXML
    private Button make;
    @FXML
    private Button fetch;
    @FXML
    private TextField folder;
    @FXML
    private Spinner<Integer> keep;
    @FXML
    private PasswordField passphrase;
    @FXML
    private PasswordField sealing;

    BundleSheetView(BundleModel model, BundleDialogs dialogs, Texts texts, ZoneId zone) {
        this.model = model;
        this.dialogs = dialogs;
        this.texts = texts;
        this.zone = zone;
    }

    @FXML
    private void initialize() {
        keep.setValueFactory(new SpinnerValueFactory.IntegerSpinnerValueFactory(1, BundleSettings.MOST,
                BundleSettings.USUAL));
        fetch.setDisable(!model.hasCentre());
        model.stand().subscribe(found -> found.ifPresent(this::show));
    }

    private void show(BundleStand stand) {
        folder.setText(stand.settings().folder().toString());
        keep.getValueFactory().setValue(stand.settings().keep());
        make.setDisable(!stand.settings().passphrase());
        String kept = texts.get("bundle.passphrase.kept");
        passphrase.setPromptText(stand.settings().passphrase() ? kept : "");
        sealing.setPromptText(stand.settings().sealing() ? kept : "");
        state.setText(told(stand));
    }

    private String told(BundleStand stand) {
        if (!stand.settings().passphrase()) return texts.get("trouble.bundle.NO_PASSPHRASE");
        if (stand.asks()) return texts.get("bundle.stand.BAD", stand.code());
        return stand.last().map(moment -> texts.get("bundle.stand.GOOD", texts.formats().dateTime(LocalDateTime
                .ofInstant(moment, zone)))).orElseGet(() -> texts.get("bundle.stand.NONE"));
    }

    private Window window() {
        return folder.getScene().getWindow();
    }

    @FXML
    private void onMake() {
        model.make();
    }

    @FXML
    private void onTake() {
        dialogs.choose(window()).ifPresent(file -> dialogs.open(window(), file));
    }

    @FXML
    private void onFetch() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("bundle.fetch"));
        chooser.setInitialFileName("pusat.unit");
        File file = chooser.showSaveDialog(window());
        if (file != null) model.fetch(file.toPath(), fetched -> dialogs.take(window(), fetched));
    }

    @FXML
    private void onChoose() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.get("bundle.folder"));
        File chosen = chooser.showDialog(window());
        if (chosen != null) folder.setText(chosen.getPath());
    }

    @FXML
    private void onSave() {
        model.save(Path.of(folder.getText().strip()), keep.getValue(), typed(passphrase), typed(sealing), () -> {
            passphrase.clear();
            sealing.clear();
        });
    }

    private static Optional<String> typed(PasswordField field) {
        return Optional.of(field.getText()).filter(text -> !text.isEmpty());
    }
}
