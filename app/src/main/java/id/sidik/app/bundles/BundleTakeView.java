package id.sidik.app.bundles;

import id.sidik.app.table.Column;
import id.sidik.app.text.Texts;
import id.sidik.operations.bundle.BundleDecision;
import id.sidik.operations.bundle.BundleKeys;
import id.sidik.operations.bundle.BundleLine;
import id.sidik.operations.bundle.BundleLook;
import id.sidik.operations.bundle.BundlePreview;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** A bundle before it is taken in: what it would bring here, row by row proved. */
final class BundleTakeView {
    private final BundleModel model;
    private final Path file;
    private final Texts texts;
    private final ZoneId zone;
    private final BundleClashesView clashing;
    private final Parent clashShape;
    private final BooleanProperty looked = new SimpleBooleanProperty();

    @FXML
    private Label label;
    @FXML
    private PasswordField passphrase;
    @FXML
    private PasswordField sealing;
    @FXML
    private Button look;
    @FXML
    private Label found;
    @FXML
    private TableView<BundleLine> lines;
    @FXML
    private TableColumn<BundleLine, String> kind;
    @FXML
    private TableColumn<BundleLine, Long> fresh;
    @FXML
    private TableColumn<BundleLine, Long> known;
    @FXML
    private TableColumn<BundleLine, Long> clashes;
    @FXML
    private TableColumn<BundleLine, Long> refused;
    @FXML
    private VBox decidePlace;

    /** @param clashShape the shape of the view of what differs */
    BundleTakeView(BundleModel model, Path file, Texts texts, ZoneId zone, BundleClashesView clashing,
            Parent clashShape) {
        this.clashing = clashing;
        this.clashShape = clashShape;
        this.model = model;
        this.file = file;
        this.texts = texts;
        this.zone = zone;
    }

    @FXML
    private void initialize() {
        label.setText(file.getFileName().toString());
        lines.setPlaceholder(new Label(texts.get("bundle.take.notYet")));
        Column.of(kind, line -> texts.has("sync.kind." + line.kind())
                ? texts.get("sync.kind." + line.kind())
                : line.kind());
        figure(fresh, BundleLine::fresh);
        figure(known, BundleLine::known);
        figure(clashes, BundleLine::clashes);
        figure(refused, BundleLine::refused);
        for (PasswordField each : new PasswordField[]{passphrase, sealing})
            each.textProperty().subscribe(typed -> looked.set(false));
        decidePlace.getChildren().setAll(clashShape);
        decidePlace.visibleProperty().bind(clashing.some());
        decidePlace.managedProperty().bind(decidePlace.visibleProperty());
        decidePlace.visibleProperty().subscribe(shown -> Optional.ofNullable(decidePlace.getScene()).map(
                Scene::getWindow).ifPresent(Window::sizeToScene));
    }

    private void figure(TableColumn<BundleLine, Long> column, Function<BundleLine, Long> value) {
        Column.of(column, value, count -> count == 0 ? "–" : texts.formats().number(count), "figure");
    }

    Node first() {
        return passphrase;
    }

    /** Whether it was looked into with these passphrases, and what was decided has its reason. */
    BooleanBinding ready() {
        return looked.and(clashing.told());
    }

    BundleDecision decision() {
        return clashing.decision();
    }

    BundleKeys keys() {
        return new BundleKeys(passphrase.getText(), sealing.getText());
    }

    @FXML
    private void onLook() {
        if (look.isDisabled()) return;
        look.setDisable(true);
        found.setText(texts.get("bundle.reading"));
        BundleKeys asked = keys();
        model.look(file, asked, seen -> {
            look.setDisable(false);
            seen.refused().ifPresent(trouble -> refuse(texts.get(trouble.key(), trouble.arguments().toArray()) + " ("
                    + trouble.code() + ")"));
            seen.found().filter(shown -> asked.equals(keys())).ifPresent(this::show);
        });
    }

    private void refuse(String sentence) {
        found.setText(sentence);
        lines.getItems().clear();
        clashing.show(List.of());
    }

    private void show(BundlePreview preview) {
        BundleLook inside = preview.look();
        label.setText(texts.get("bundle.take.label", inside.label().unit(), texts.formats().dateTime(LocalDateTime
                .ofInstant(inside.label().made(), zone))));
        found.setText(texts.get("bundle.look", inside.people(), inside.machines(), inside.punches(), inside.months(),
                inside.fingers(), inside.laptop()) + ". " + texts.get(inside.sealed()
                        ? "bundle.look.sealed"
                        : "bundle.look.unsealed") + ".");
        lines.getItems().setAll(preview.lines());
        clashing.show(preview.clashes());
        looked.set(true);
    }
}
