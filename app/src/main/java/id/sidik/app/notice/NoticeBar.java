package id.sidik.app.notice;

import id.sidik.app.text.Texts;
import id.sidik.app.view.Icons;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;
import org.kordamp.ikonli.fluentui.FluentUiRegularMZ;

/** One notice that stays: sentence, code, the next step, Salin, and what support reads folded under Rincian. */
final class NoticeBar extends VBox {
    private final Notice notice;
    private final Texts texts;

    NoticeBar(Notice notice, Texts texts, Runnable dismiss) {
        this.notice = notice;
        this.texts = texts;
        getStyleClass().addAll("notice-bar", "tone-" + notice.tone().name().toLowerCase(Locale.ROOT));
        Label sentence = new Label(words());
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(8, Icons.of(icon()), sentence);
        row.setAlignment(Pos.CENTER_LEFT);
        notice.action().ifPresent(next -> row.getChildren().add(button(next.key(), "noticeNext", () -> {
            dismiss.run();
            next.deed().run();
        })));
        if (!notice.code().isBlank()) row.getChildren().add(button("button.copy", "noticeCopy", this::copy));
        getChildren().add(row);
        if (!notice.technical().isBlank()) row.getChildren().add(details());
        Button close = new Button(null, Icons.of(FluentUiRegularAL.DISMISS_16));
        close.setId("noticeClose");
        close.getStyleClass().addAll("flat", "button-icon");
        close.setAccessibleText(texts.get("button.close"));
        close.setOnAction(event -> dismiss.run());
        row.getChildren().add(close);
    }

    private String words() {
        String sentence = texts.get(notice.key(), notice.arguments().toArray());
        return notice.code().isBlank() ? sentence : sentence + " (" + notice.code() + ")";
    }

    private void copy() {
        String all = notice.technical().isBlank() ? words() : words() + System.lineSeparator() + notice.technical();
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, all));
    }

    private ToggleButton details() {
        TextArea technical = new TextArea(notice.technical());
        technical.setEditable(false);
        technical.setPrefRowCount(8);
        technical.setAccessibleText(texts.get("fault.details"));
        ToggleButton fold = new ToggleButton(texts.get("fault.details"));
        fold.setId("noticeDetails");
        fold.getStyleClass().add("small");
        fold.setMinWidth(Region.USE_PREF_SIZE);
        technical.visibleProperty().bind(fold.selectedProperty());
        technical.managedProperty().bind(fold.selectedProperty());
        getChildren().add(technical);
        return fold;
    }

    private Button button(String key, String id, Runnable deed) {
        Button button = new Button(texts.get(key));
        button.setId(id);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> deed.run());
        return button;
    }

    private Ikon icon() {
        return switch (notice.tone()) {
            case GOOD -> FluentUiRegularAL.CHECKMARK_CIRCLE_20;
            case INFO -> FluentUiRegularAL.INFO_20;
            case LOOK -> FluentUiRegularMZ.WARNING_20;
            case BAD -> FluentUiRegularAL.ERROR_CIRCLE_20;
        };
    }
}
