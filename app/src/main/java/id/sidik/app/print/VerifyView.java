package id.sidik.app.print;

import id.sidik.app.text.Texts;
import java.io.File;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.FileChooser;

/** The form in which a number or a file is held against the register. */
public final class VerifyView {
    private final VerifyModel model;
    private final Texts texts;

    @FXML
    private TextField number;
    @FXML
    private Label verdict;

    VerifyView(VerifyModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        number.textProperty().bindBidirectional(model.number());
        model.verdict().subscribe(found -> verdict.setText(found.map(one -> String.join("\n", new VerdictText(texts,
                model
                        .zone()).of(one))).orElse(texts.get("verify.hint"))));
    }

    Node first() {
        return number;
    }

    @FXML
    private void onNumber() {
        model.askNumber();
    }

    @FXML
    private void onFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("verify.file.title"));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter("PDF, XLSX, CSV, ZIP", "*.pdf", "*.xlsx",
                "*.csv", "*.zip"));
        Optional<File> file = Optional.ofNullable(chooser.showOpenDialog(number.getScene().getWindow()));
        file.ifPresent(chosen -> model.askFile(chosen.toPath()));
    }
}
