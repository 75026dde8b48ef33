package id.sidik.app.shell;

import id.sidik.app.settings.Settings;
import id.sidik.app.text.Language;
import id.sidik.app.text.Texts;
import id.sidik.app.theme.Look;
import id.sidik.app.view.Life;
import javafx.beans.property.Property;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/** The choice of language and theme; both change at once. */
public final class LookMenu {
    private final Settings settings;
    private final Texts texts;

    public LookMenu(Settings settings, Texts texts) {
        this.settings = settings;
        this.texts = texts;
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
        button.getItems().setAll(languages, looks);
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
