package id.sidik.app.view;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Why a screen has nothing to show, in one sentence, and the next step as a button. */
public final class EmptyState extends VBox {
    private final Label sentence = new Label();
    private final Label hint = new Label();
    private final Button next = new Button();
    private final HBox others = new HBox();

    public EmptyState() {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        sentence.getStyleClass().add("sentence");
        sentence.setWrapText(true);
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        next.setId("emptyNext");
        next.managedProperty().bind(next.visibleProperty());
        next.visibleProperty().bind(next.textProperty().isNotEmpty());
        hint.managedProperty().bind(hint.visibleProperty());
        hint.visibleProperty().bind(hint.textProperty().isNotEmpty());
        HBox deeds = new HBox(next, others);
        deeds.getStyleClass().add("deeds");
        deeds.setAlignment(Pos.CENTER);
        getChildren().setAll(sentence, hint, deeds);
    }

    public StringProperty sentenceProperty() {
        return sentence.textProperty();
    }

    public String getSentence() {
        return sentence.getText();
    }

    public void setSentence(String text) {
        sentence.setText(text);
    }

    public StringProperty hintProperty() {
        return hint.textProperty();
    }

    public String getHint() {
        return hint.getText();
    }

    public void setHint(String text) {
        hint.setText(text);
    }

    public StringProperty nextProperty() {
        return next.textProperty();
    }

    public String getNext() {
        return next.getText();
    }

    public void setNext(String text) {
        next.setText(text);
        next.setAccessibleText(text);
    }

    public ObjectProperty<EventHandler<ActionEvent>> onNextProperty() {
        return next.onActionProperty();
    }

    public EventHandler<ActionEvent> getOnNext() {
        return next.getOnAction();
    }

    public void setOnNext(EventHandler<ActionEvent> deed) {
        next.setOnAction(deed);
    }

    /** Further steps beside the first one. */
    public ObservableList<Node> getOthers() {
        return others.getChildren();
    }
}
