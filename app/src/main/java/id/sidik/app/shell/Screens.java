package id.sidik.app.shell;

import id.sidik.app.view.Views;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Parent;

/** The screens of one generation of views, each built when it is first opened. */
public final class Screens {
    private static final Screen NONE = new Screen() {};

    private final Views views;
    private final Map<Section, Class<? extends Screen>> kinds;
    private final Map<Section, Views.Built<? extends Screen>> built = new EnumMap<>(Section.class);
    private Screen front = NONE;

    /** @param kinds may still be filled: before that there is no screen to open */
    public Screens(Views views, Map<Section, Class<? extends Screen>> kinds) {
        this.views = views;
        this.kinds = Collections.unmodifiableMap(kinds);
    }

    /** @return empty as long as there is no such screen */
    Optional<Parent> open(Section section) {
        front = NONE;
        if (!kinds.containsKey(section)) return Optional.empty();
        Views.Built<? extends Screen> opened = built.computeIfAbsent(section, each -> views.build(kinds.get(each)));
        front = opened.view();
        front.shown();
        return Optional.of(opened.root());
    }

    boolean isOpen() {
        return front != NONE;
    }

    Screen inFront() {
        return front;
    }
}
