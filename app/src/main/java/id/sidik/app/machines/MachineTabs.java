package id.sidik.app.machines;

import id.sidik.app.view.Life;
import id.sidik.app.view.Views;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Parent;

/** The tabs that joined; the shape of each is built when it is first opened. */
public final class MachineTabs {
    private final Views views;
    private final Map<MachineTab, Class<?>> kinds = new EnumMap<>(MachineTab.class);

    public MachineTabs(Views views) {
        this.views = views;
    }

    /** A tab takes its place. Its view follows {@link MachinesViewModel#chosen} by itself. */
    public <V> void join(MachineTab tab, Class<V> view, Function<Life, V> maker) {
        views.add(view, maker);
        kinds.put(tab, view);
    }

    Iterable<MachineTab> joined() {
        return kinds.keySet();
    }

    Optional<Parent> build(MachineTab tab) {
        return Optional.ofNullable(kinds.get(tab)).map(kind -> views.build(kind).root());
    }
}
