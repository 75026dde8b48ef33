package id.sidik.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/**
 * How long the views of one language live. A change of language builds the views anew on the same view models, so
 * whatever a view listens to outside itself ends with its life.
 */
public final class Life {
    private final List<Subscription> all = new ArrayList<>();

    /** Calls with the value now and with every later one. */
    public <T> void follow(ObservableValue<T> value, Consumer<? super T> told) {
        until(value.subscribe(told));
    }

    /** Calls now and after every change of the list. */
    public void follow(ObservableList<?> list, Runnable told) {
        ListChangeListener<Object> listener = change -> told.run();
        list.addListener(listener);
        until(() -> list.removeListener(listener));
        told.run();
    }

    public void until(Subscription end) {
        all.add(end);
    }

    public void end() {
        all.forEach(Subscription::unsubscribe);
        all.clear();
    }
}
