package id.sidik.app.corrections;

import id.sidik.app.text.Texts;
import id.sidik.app.view.Life;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;

/** Where a scan is dropped, chosen, or pasted as a copied file. */
public final class EvidenceBox extends HBox {
    private final ObjectProperty<Optional<Path>> scan;
    private final Texts texts;
    private final Label name = new Label();
    private final Button clear = new Button();

    public EvidenceBox(ObjectProperty<Optional<Path>> scan, Texts texts, Life life) {
        this.scan = scan;
        this.texts = texts;
        getStyleClass().add("evidence-box");
        setAlignment(Pos.CENTER_LEFT);
        setSpacing(8);
        Button choose = new Button(texts.get("evidence.choose"));
        choose.setId("evidenceChoose");
        choose.setAccessibleText(texts.get("evidence.choose.help"));
        choose.setMinWidth(Region.USE_PREF_SIZE);
        choose.setOnAction(event -> choose());
        clear.setText(texts.get("evidence.clear"));
        clear.setId("evidenceClear");
        clear.setAccessibleText(texts.get("evidence.clear.help"));
        clear.setMinWidth(Region.USE_PREF_SIZE);
        clear.setOnAction(event -> scan.set(Optional.empty()));
        clear.managedProperty().bind(clear.visibleProperty());
        name.setId("evidenceName");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        getChildren().setAll(name, choose, clear);
        setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) event.acceptTransferModes(TransferMode.COPY);
        });
        setOnDragDropped(event -> event.setDropCompleted(take(event.getDragboard().getFiles())));
        life.follow(scan, this::show);
    }

    private void show(Optional<Path> chosen) {
        name.setText(chosen.map(file -> String.valueOf(file.getFileName())).orElseGet(() -> texts.get(
                "evidence.none")));
        name.getStyleClass().setAll("label");
        if (chosen.isEmpty()) name.getStyleClass().add("hint");
        clear.setVisible(chosen.isPresent());
    }

    private boolean take(List<File> files) {
        files.stream().findFirst().ifPresent(file -> scan.set(Optional.of(file.toPath())));
        return !files.isEmpty();
    }

    /** Takes a file that was copied. @return whether there was one */
    public boolean paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        return clipboard.hasFiles() && take(clipboard.getFiles());
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("evidence.title"));
        chooser.getExtensionFilters().setAll(
                new FileChooser.ExtensionFilter(texts.get("evidence.kind"), "*.pdf", "*.jpg", "*.jpeg", "*.png"));
        Optional.ofNullable(chooser.showOpenDialog(getScene().getWindow())).ifPresent(file -> take(List.of(file)));
    }
}
