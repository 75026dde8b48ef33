package id.sidik.app.people;

import id.sidik.domain.Machine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** A machine in the form of a person: whether the person shall be there, and what he or she may do at its menu. */
public final class PlaceLine {
    /** Ordinary user, enroller, manager, super administrator (protocol section 9.2.1). */
    static final List<Integer> LEVELS = List.of(0, 2, 6, 14);

    private final Machine machine;
    private final BooleanProperty wanted = new SimpleBooleanProperty();
    private final ObjectProperty<Integer> level = new SimpleObjectProperty<>(0);

    /** @param before the level that is wanted there now; empty where the person is not wanted */
    PlaceLine(Machine machine, Optional<Integer> before) {
        this.machine = machine;
        wanted.set(before.isPresent());
        before.ifPresent(level::set);
    }

    public Machine machine() {
        return machine;
    }

    public BooleanProperty wanted() {
        return wanted;
    }

    public ObjectProperty<Integer> level() {
        return level;
    }

    /** What can be chosen; a level of another kind that came from a machine stays choosable. */
    List<Integer> levels() {
        List<Integer> all = new ArrayList<>(LEVELS);
        if (!all.contains(level.get())) all.add(level.get());
        return all;
    }

    /** Empty where the person shall not be. */
    OptionalInt wish() {
        return wanted.get() ? OptionalInt.of(level.get()) : OptionalInt.empty();
    }
}
