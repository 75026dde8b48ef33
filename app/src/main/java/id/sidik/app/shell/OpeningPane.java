package id.sidik.app.shell;

import id.sidik.app.notice.Notice;
import id.sidik.app.text.Texts;
import id.sidik.app.view.EmptyState;
import id.sidik.app.view.Life;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.StackPane;

/** Says that the data are being opened, or why they cannot be and what to do. */
final class OpeningPane extends StackPane {
    private final EmptyState said = new EmptyState();
    private final Opening model;
    private final Texts texts;

    OpeningPane(Opening model, Texts texts, Life life) {
        this.model = model;
        this.texts = texts;
        said.setSentence(texts.get("start.opening"));
        getChildren().setAll(said);
        life.follow(model.fault(), this::show);
    }

    private void show(Optional<Notice> fault) {
        fault.ifPresent(known -> {
            String sentence = texts.get(known.key(), known.arguments().toArray()) + " (" + known.code() + ")";
            said.setSentence(texts.get("start.failed"));
            said.setHint(sentence);
            said.setNext(texts.get("button.close"));
            said.setOnNext(event -> model.close());
            said.getOthers().setAll(copy(sentence + System.lineSeparator() + known.technical()));
        });
    }

    private Button copy(String all) {
        Button copy = new Button(texts.get("button.copy"));
        copy.setId("openingCopy");
        copy.setOnAction(
                event -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, all.strip())));
        return copy;
    }
}
