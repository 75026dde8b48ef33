package id.sidik.app.shell;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Where in the window one is, and how much work waits in each section. */
public final class ShellViewModel {
    private final ObjectProperty<Section> section = new SimpleObjectProperty<>(Section.MACHINES);
    private final BooleanProperty folded;
    private final BooleanProperty sheet = new SimpleBooleanProperty();
    private final Map<Section, IntegerProperty> work = new EnumMap<>(Section.class);

    /** @param folded whether the sidebar shows only icons; remembered by its owner */
    public ShellViewModel(BooleanProperty folded) {
        this.folded = folded;
        for (Section each : Section.values())
            work.put(each, new SimpleIntegerProperty());
    }

    public ObjectProperty<Section> section() {
        return section;
    }

    public BooleanProperty folded() {
        return folded;
    }

    /** Whether the sheet of help and keys lies over the window. */
    public BooleanProperty sheet() {
        return sheet;
    }

    /** Things to do in a section, 0 when none; not a total. */
    public IntegerProperty work(Section where) {
        return work.get(where);
    }

    public void go(Section where) {
        sheet.set(false);
        section.set(where);
    }
}
