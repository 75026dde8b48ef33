package id.sidik.app.office;

import id.sidik.app.jobs.Background;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Fetches for one place of a screen: of several fetches under way only the newest is shown. */
public final class Latest {
    private final Background background;
    private final Consumer<Throwable> alarm;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private long newest;

    public Latest(Background background, Consumer<Throwable> alarm) {
        this.background = background;
        this.alarm = alarm;
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    public <T> void fetch(Callable<T> work, Consumer<T> show) {
        long mine = ++newest;
        busy.set(true);
        background.fetch(work, result -> {
            if (mine != newest) return;
            busy.set(false);
            show.accept(result);
        }, fault -> {
            if (mine == newest) busy.set(false);
            alarm.accept(fault);
        });
    }
}
