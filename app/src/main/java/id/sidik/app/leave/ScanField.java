package id.sidik.app.leave;

import id.sidik.app.text.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.FileChooser;

/** Where a scan is dropped or chosen: PDF, JPEG or PNG. */
public final class ScanField extends HBox {
    private final Label name = new Label();
    private final Button choose = new Button();
    private final Button remove = new Button();

    public ScanField() {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("drop-area");
        name.setId("scanName");
        choose.setId("scanChoose");
        remove.setId("scanRemove");
        remove.getStyleClass().add("flat");
        remove.managedProperty().bind(remove.visibleProperty());
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        getChildren().setAll(name, choose, remove);
    }

    public void bind(ObjectProperty<Optional<Path>> scan, Texts texts) {
        label(choose, texts.get("permit.scan.choose"));
        label(remove, texts.get("permit.scan.remove"));
        scan.subscribe(file -> {
            name.setText(file.map(path -> path.getFileName().toString()).orElse(texts.get("permit.scan.drop")));
            remove.setVisible(file.isPresent());
        });
        choose.setOnAction(event -> choose(scan, texts));
        remove.setOnAction(event -> scan.set(Optional.empty()));
        setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        });
        setOnDragDropped(event -> {
            List<File> files = event.getDragboard().getFiles();
            if (!files.isEmpty()) scan.set(Optional.of(files.getFirst().toPath()));
            event.setDropCompleted(!files.isEmpty());
            event.consume();
        });
    }

    private static void label(Button button, String text) {
        button.setText(text);
        button.setAccessibleText(text);
    }

    private void choose(ObjectProperty<Optional<Path>> scan, Texts texts) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("permit.scan.choose"));
        chooser.getExtensionFilters().setAll(
                new FileChooser.ExtensionFilter(texts.get("permit.scan.kind"), "*.pdf", "*.jpg", "*.jpeg", "*.png"),
                new FileChooser.ExtensionFilter(texts.get("file.all"), "*"));
        Optional.ofNullable(chooser.showOpenDialog(getScene().getWindow()))
                .ifPresent(file -> scan.set(Optional.of(file.toPath())));
    }
}
