package id.sidik.app.view;

import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;

/** A month or a year between two arrows. The first word of its ids and what the arrows say come from the FXML file. */
public final class Turner extends HBox {
    private final Button earlier = arrow(FluentUiRegularAL.CHEVRON_LEFT_20);
    private final Label shown = new Label();
    private final Button later = arrow(FluentUiRegularAL.CHEVRON_RIGHT_20);

    public Turner() {
        super(4);
        setAlignment(Pos.CENTER_LEFT);
        shown.getStyleClass().add("month-name");
        shown.setAlignment(Pos.CENTER);
        getChildren().setAll(earlier, shown, later);
    }

    private static Button arrow(FluentUiRegularAL icon) {
        Button button = new Button();
        button.getStyleClass().add("button-icon");
        button.setGraphic(Icons.of(icon));
        return button;
    }

    public String getStem() {
        return String.valueOf(earlier.getId()).replace("Earlier", "");
    }

    public void setStem(String stem) {
        earlier.setId(stem + "Earlier");
        later.setId(stem + "Later");
    }

    public String getEarlier() {
        return earlier.getAccessibleText();
    }

    public void setEarlier(String said) {
        earlier.setAccessibleText(said);
    }

    public String getLater() {
        return later.getAccessibleText();
    }

    public void setLater(String said) {
        later.setAccessibleText(said);
    }

    public double getRoom() {
        return shown.getMinWidth();
    }

    /** @param room for what is shown, so that the arrows stay where they are */
    public void setRoom(double room) {
        shown.setMinWidth(room);
    }

    public void show(String text) {
        shown.setText(text);
    }

    /** @param step is given -1 or 1 */
    public void onTurn(IntConsumer step) {
        earlier.setOnAction(event -> step.accept(-1));
        later.setOnAction(event -> step.accept(1));
    }
}
