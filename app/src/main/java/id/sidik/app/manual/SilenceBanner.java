package id.sidik.app.manual;

import id.sidik.app.text.Texts;
import id.sidik.operations.corrections.Silence;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A machine was silent: what is known, and the next step. */
final class SilenceBanner extends VBox {
    SilenceBanner(Silence silence, Texts texts, Runnable make) {
        Label told = new Label(SilenceWords.sentence(silence, texts));
        told.setWrapText(true);
        Button next = new Button(texts.get("incident.make"));
        next.setId("incidentMake");
        next.setOnAction(event -> make.run());
        getStyleClass().add("note-bar");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(told, next);
    }
}
