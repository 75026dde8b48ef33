package id.sidik.app.shell;

import id.sidik.app.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The sheet over the window (F1, Ctrl+/): what the screen is for in a few sentences, and every key. */
final class HelpSheet extends VBox {
    private static final int COLUMNS = 2;
    private static final List<Key> TABLE_KEYS = List.of(new Key("Ctrl+C", "shortcut.COPY"),
            new Key("Ctrl+Shift+C", "shortcut.COPY_HEADED"), new Key("Enter", "shortcut.OPEN"));

    private final Texts texts;
    private final Button close;

    HelpSheet(Texts texts, Section section, Runnable done) {
        this.texts = texts;
        getStyleClass().add("help-sheet");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        close = new Button(texts.get("button.close"));
        close.setId("helpClose");
        close.setCancelButton(true);
        close.setOnAction(event -> done.run());
        Label title = new Label(texts.get(section.key()).replace("_", ""));
        title.getStyleClass().add("screen-title");
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox head = new HBox(title, spring, close);
        head.setAlignment(Pos.CENTER_LEFT);
        Label help = new Label(texts.get(section.helpKey()));
        help.setWrapText(true);
        Label keysTitle = new Label(texts.get("shortcut.title"));
        keysTitle.getStyleClass().add("part-title");
        ScrollPane scroll = new ScrollPane(new VBox(12, help, keysTitle, keys()));
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        scroll.setAccessibleText(texts.get("shortcut.title"));
        getChildren().setAll(head, scroll);
    }

    @Override
    public void requestFocus() {
        close.requestFocus();
    }

    private GridPane keys() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("keys");
        List<Key> all = Stream.concat(
                Arrays.stream(Shortcut.values()).map(each -> new Key(each.keys().getDisplayText().replace("Escape",
                        "Esc"), each.key())),
                TABLE_KEYS.stream()).toList();
        int rows = (all.size() + 1) / COLUMNS;
        for (int i = 0; i < all.size(); i++) {
            Label name = new Label(all.get(i).keys());
            name.getStyleClass().add("key");
            int column = i / rows * COLUMNS;
            grid.add(name, column, i % rows);
            grid.add(new Label(texts.get(all.get(i).text())), column + 1, i % rows);
        }
        return grid;
    }

    private record Key(String keys, String text) {}
}
