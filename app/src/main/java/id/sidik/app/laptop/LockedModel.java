package id.sidik.app.laptop;

import id.sidik.operations.LockedMachine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The machines that ask for another communication key, one after the other; those that are left are remembered. */
final class LockedModel {
    private final ReadOnlyObjectWrapper<List<LockedMachine>> shut = new ReadOnlyObjectWrapper<>(List.of());
    private final List<LockedMachine> left = new ArrayList<>();

    /** The first one is asked about. */
    ReadOnlyObjectProperty<List<LockedMachine>> shut() {
        return shut.getReadOnlyProperty();
    }

    LockedMachine first() {
        return shut.get().getFirst();
    }

    /** What a search has found. */
    void found(List<LockedMachine> locked) {
        left.clear();
        shut.set(List.copyOf(locked));
    }

    /** The first one is open now. */
    void opened() {
        shut.set(shut.get().subList(1, shut.get().size()));
    }

    /** It goes on without the first one. */
    void leave() {
        left.add(first());
        opened();
    }

    /** Those that are left, for the minutes. */
    String names() {
        return left.stream().map(one -> one.name().orElse(one.host())).collect(Collectors.joining(", "));
    }
}
