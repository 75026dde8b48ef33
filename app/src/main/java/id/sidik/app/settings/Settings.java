package id.sidik.app.settings;

import id.sidik.app.text.Language;
import id.sidik.app.theme.Look;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the window remembers of a person's choices. Lives on the FX thread; holds nothing of the office's data. */
public final class Settings {
    private static final String TABLE = "table.";
    private static final String NOTE = "note.";

    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ID);
    private final ObjectProperty<Look> look = new SimpleObjectProperty<>(Look.SYSTEM);
    private final BooleanProperty folded = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<WindowPlace>> place = new SimpleObjectProperty<>(Optional.empty());
    private final Map<String, String> rest = new TreeMap<>();

    public ObjectProperty<Language> language() {
        return language;
    }

    public ObjectProperty<Look> look() {
        return look;
    }

    /** Whether the sidebar shows only its icons. */
    public BooleanProperty folded() {
        return folded;
    }

    public ObjectProperty<Optional<WindowPlace>> place() {
        return place;
    }

    /** The columns of a table as {@code ColumnMemory} wrote them. */
    public Optional<String> table(String id) {
        return Optional.ofNullable(rest.get(TABLE + id));
    }

    public void table(String id, String columns) {
        rest.put(TABLE + id, columns);
    }

    /** A small choice of a screen, for example its last month or divider. */
    public Optional<String> note(String id) {
        return Optional.ofNullable(rest.get(NOTE + id));
    }

    public void note(String id, String value) {
        rest.put(NOTE + id, value);
    }

    /** Takes what a file holds; anything unknown or unreadable is left at its default. */
    public void take(Properties file) {
        language.set(Language.ofTag(file.getProperty("language", "")));
        look.set(Look.ofName(file.getProperty("theme", "")));
        folded.set(Boolean.parseBoolean(file.getProperty("sidebar.folded", "")));
        place.set(WindowPlace.parse(file.getProperty("window", "")));
        file.stringPropertyNames().stream().filter(name -> name.startsWith(TABLE) || name.startsWith(NOTE))
                .forEach(name -> rest.put(name, file.getProperty(name)));
    }

    public Properties give() {
        Properties file = new Properties();
        file.putAll(rest);
        file.setProperty("language", language.get().tag());
        file.setProperty("theme", look.get().name());
        file.setProperty("sidebar.folded", Boolean.toString(folded.get()));
        place.get().ifPresent(known -> file.setProperty("window", known.text()));
        return file;
    }
}
