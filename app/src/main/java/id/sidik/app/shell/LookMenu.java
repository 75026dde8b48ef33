package id.sidik.app.shell;

import id.sidik.app.settings.Settings;
import id.sidik.app.text.Language;
import id.sidik.app.text.Texts;
import id.sidik.app.theme.Look;
import id.sidik.app.view.Life;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.stage.Window;

/** The program itself: language and theme, which change at once, and its updates. */
public final class LookMenu {
    private final Settings settings;
    private final Texts texts;
    private final ObservableValue<Optional<Consumer<Window>>> updates;

    /** @param updates opens the updates of the program; empty while there is no office */
    public LookMenu(Settings settings, Texts texts, ObservableValue<Optional<Consumer<Window>>> updates) {
        this.settings = settings;
        this.texts = texts;
        this.updates = updates;
    }

    void fill(MenuButton button, Life life) {
        Menu languages = new Menu(texts.get("look.language"));
        languages.setId("lookLanguage");
        ToggleGroup language = new ToggleGroup();
        for (Language each : Language.values())
            languages.getItems().add(item(each.ownName(), each, settings.language(), language, life));
        Menu looks = new Menu(texts.get("look.theme"));
        looks.setId("lookTheme");
        ToggleGroup theme = new ToggleGroup();
        for (Look each : Look.values())
            looks.getItems().add(item(texts.get("look." + each.name()), each, settings.look(), theme, life));
        MenuItem newer = new MenuItem(texts.get("look.updates"));
        newer.setId("lookUpdates");
        newer.setOnAction(event -> updates.getValue().ifPresent(open -> open.accept(button.getScene().getWindow())));
        life.follow(updates, open -> newer.setDisable(open.isEmpty()));
        button.getItems().setAll(languages, looks, new SeparatorMenuItem(), newer);
    }

    private static <T> RadioMenuItem item(String text, T value, Property<T> chosen, ToggleGroup group, Life life) {
        RadioMenuItem item = new RadioMenuItem(text);
        item.setId("look" + value);
        item.setToggleGroup(group);
        life.follow(chosen, now -> item.setSelected(now == value));
        item.setOnAction(event -> chosen.setValue(value));
        return item;
    }
}
