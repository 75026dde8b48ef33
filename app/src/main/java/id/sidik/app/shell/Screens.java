package id.sidik.app.shell;

import id.sidik.app.view.Views;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Parent;

/** The screens of one generation of views, each built when it is first opened. */
public final class Screens {
    private final Views views;
    private final Map<Section, Class<? extends Screen>> kinds;
    private final Map<Section, Views.Built<? extends Screen>> built = new EnumMap<>(Section.class);
    private Screen front = new Screen() {};

    public Screens(Views views, Map<Section, Class<? extends Screen>> kinds) {
        this.views = views;
        this.kinds = Map.copyOf(kinds);
    }

    /** In the order of the sidebar. */
    List<Section> sections() {
        return kinds.keySet().stream().sorted().toList();
    }

    Parent open(Section section) {
        Views.Built<? extends Screen> opened = built.computeIfAbsent(section, each -> views.build(kinds.get(each)));
        front = opened.view();
        front.shown();
        return opened.root();
    }

    Screen inFront() {
        return front;
    }
}
