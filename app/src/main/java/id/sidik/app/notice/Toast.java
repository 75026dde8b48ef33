package id.sidik.app.notice;

import id.sidik.app.text.Texts;
import id.sidik.app.view.Icons;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;

/** One sentence of success that goes by itself; a click sends it away at once. */
final class Toast extends Label {
    private static final Duration STAYS = Duration.seconds(5);

    Toast(Notice notice, Texts texts, Runnable gone) {
        super(texts.get(notice.key(), notice.arguments().toArray()), Icons.of(FluentUiRegularAL.CHECKMARK_CIRCLE_20));
        getStyleClass().add("toast");
        setAccessibleText(getText());
        setMinHeight(Region.USE_PREF_SIZE);
        setWrapText(true);
        setOnMouseClicked(event -> gone.run());
        PauseTransition wait = new PauseTransition(STAYS);
        wait.setOnFinished(event -> gone.run());
        wait.play();
    }
}
