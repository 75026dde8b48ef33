package id.sidik.app.view;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The two rows on top of every screen: the title with the deeds at its right (the primary one last), then the facts
 * that are always true with search and filters at their right; below, the thin bar of a busy screen.
 */
public final class ScreenHead extends VBox {
    private final Label title = new Label();
    private final Label facts = new Label();
    private final HBox middle = new HBox();
    private final HBox actions = new HBox();
    private final HBox tools = new HBox();
    private final ProgressBar busyBar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);

    public ScreenHead() {
        getStyleClass().add("screen-head");
        title.getStyleClass().add("screen-title");
        title.setId("screenTitle");
        facts.getStyleClass().add("screen-facts");
        facts.setId("screenFacts");
        busyBar.getStyleClass().add("busy-bar");
        busyBar.setMaxWidth(Double.MAX_VALUE);
        busyBar.setVisible(false);
        title.setMinWidth(Region.USE_PREF_SIZE);
        facts.setMinWidth(0);
        getChildren().setAll(row("title-row", title, middle, spring(), actions),
                row("facts-row", facts, spring(), tools), busyBar);
    }

    public StringProperty titleProperty() {
        return title.textProperty();
    }

    public String getTitle() {
        return title.getText();
    }

    public void setTitle(String text) {
        title.setText(text);
    }

    public StringProperty factsProperty() {
        return facts.textProperty();
    }

    public BooleanProperty busyProperty() {
        return busyBar.visibleProperty();
    }

    /** What stands beside the title: the month, the unit. */
    public ObservableList<Node> getMiddle() {
        return middle.getChildren();
    }

    public ObservableList<Node> getActions() {
        return actions.getChildren();
    }

    public ObservableList<Node> getTools() {
        return tools.getChildren();
    }

    private static HBox row(String styleClass, Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add(styleClass);
        row.setAlignment(Pos.CENTER_LEFT);
        for (Node node : nodes)
            if (node instanceof HBox box) box.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Region spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }
}
