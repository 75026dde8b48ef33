package id.sidik.app.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.stage.Window;

/** Where in the window one is, and how much work waits in each section. */
public final class ShellViewModel {
    private final ObjectProperty<Section> section = new SimpleObjectProperty<>(Section.MACHINES);
    private final BooleanProperty folded;
    private final ObjectProperty<Optional<Consumer<Window>>> updates = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty sheet = new SimpleBooleanProperty();
    private final ObservableSet<Section> hidden = FXCollections.observableSet(Section.CITY);
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

    /** Opens the updates of the program over a window; empty until the office is open. */
    public ObjectProperty<Optional<Consumer<Window>>> updates() {
        return updates;
    }

    /** Things to do in a section, 0 when none; not a total. */
    public IntegerProperty work(Section where) {
        return work.get(where);
    }

    /** Sections that this office has no use for. */
    public ObservableSet<Section> hidden() {
        return hidden;
    }

    /** A section that is hidden while it is in front gives way to the first. */
    public void offer(Section which, boolean offered) {
        if (offered) hidden.remove(which);
        else
            hidden.add(which);
        if (!offered && section.get() == which) go(Section.MACHINES);
    }

    public void go(Section where) {
        sheet.set(false);
        section.set(where);
    }
}
