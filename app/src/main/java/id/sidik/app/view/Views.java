package id.sidik.app.view;

import id.sidik.app.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import javafx.util.Callback;

/**
 * Builds views: the FXML file beside the view's class gives the shape and the words, a plain constructor call gives
 * the view. {@code MachinesView} stands beside {@code Machines.fxml}.
 */
public final class Views {
    private static final String SUFFIX = "View";

    /** A view and what it shows. */
    public record Built<V>(V view, Parent root) {}

    private final Texts texts;
    private final Map<Class<?>, Function<Life, ?>> makers = new HashMap<>();
    private Life life = new Life();

    public Views(Texts texts) {
        this.texts = texts;
    }

    /** @param maker gets the life of the views that are built with it */
    public <V> Views add(Class<V> view, Function<Life, V> maker) {
        makers.put(view, maker);
        return this;
    }

    public Set<Class<?>> known() {
        return Set.copyOf(makers.keySet());
    }

    /** Ends the life of every view built so far: what follows is built in the language chosen now. */
    public void renew() {
        life.end();
        life = new Life();
    }

    public <V> Built<V> build(Class<V> view) {
        return load(view, this::make);
    }

    /** Gives a view that was made for one occasion its shape: a form, a dialog. What it includes is built as always. */
    @SuppressWarnings("unchecked")
    public <V> Parent shape(V view) {
        Class<V> kind = (Class<V>) view.getClass();
        return load(kind, any -> any == kind ? view : make(any)).root();
    }

    private <V> Built<V> load(Class<V> view, Callback<Class<?>, Object> maker) {
        FXMLLoader loader = new FXMLLoader(file(view), texts.bundle());
        loader.setControllerFactory(maker);
        try {
            Parent root = loader.load();
            return new Built<>(view.cast(loader.getController()), root);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Object make(Class<?> view) {
        return Objects.requireNonNull(makers.get(view), view.getName()).apply(life);
    }

    private static URL file(Class<?> view) {
        String name = view.getSimpleName();
        String file = name.substring(0, name.length() - SUFFIX.length()) + ".fxml";
        return Objects.requireNonNull(view.getResource(file), file);
    }
}
