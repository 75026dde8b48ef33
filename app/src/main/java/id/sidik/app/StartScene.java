package id.sidik.app;

import id.sidik.app.fault.FaultCode;
import id.sidik.app.text.Texts;
import id.sidik.app.theme.Themes;
import id.sidik.app.view.EmptyState;
import id.sidik.operations.Trouble;
import id.sidik.operations.TroubleException;
import java.util.Map;
import java.util.concurrent.CompletionException;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.StackPane;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the window shows while the office opens, and when it cannot. */
final class StartScene {
    private static final Logger LOG = LoggerFactory.getLogger(StartScene.class);

    private final Texts texts;
    private final EmptyState said = new EmptyState();
    private final Scene scene;
    private final Runnable close;

    StartScene(Frame frame, Runnable close) {
        this.texts = frame.texts();
        this.close = close;
        said.setSentence(texts.get("start.opening"));
        StackPane root = new StackPane(said);
        root.getStyleClass().add("shell");
        scene = new Scene(root);
        new Themes(frame.settings().look()).dress(scene);
    }

    Scene scene() {
        return scene;
    }

    void failed(Throwable thrown) {
        Throwable fault = thrown instanceof CompletionException wrapped && wrapped.getCause() != null
                ? wrapped.getCause()
                : thrown;
        LOG.error("the office does not open", fault);
        String sentence = sentence(fault);
        said.setSentence(sentence);
        said.setNext(texts.get("button.close"));
        said.setOnNext(event -> close.run());
        Button copy = new Button(texts.get("button.copy"));
        copy.setId("startCopy");
        copy.setOnAction(
                event -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, sentence)));
        said.getOthers().setAll(copy);
    }

    private String sentence(Throwable fault) {
        if (fault instanceof TroubleException outside) {
            Trouble trouble = outside.trouble();
            return texts.get(trouble.key(), trouble.arguments().toArray()) + " (" + trouble.code() + ")";
        }
        return texts.get("start.failed") + " (" + FaultCode.of(fault) + ")";
    }
}
