package id.sidik.app.shell;

import id.sidik.app.notice.Notice;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The office is still opening, or it does not open: what stands in the place of the screens until then. */
public final class Opening {
    private final ObjectProperty<Optional<Notice>> fault = new SimpleObjectProperty<>(Optional.empty());
    private final Runnable close;

    /** @param close ends the program: without an office there is nothing to do */
    public Opening(Runnable close) {
        this.close = close;
    }

    /** Why it does not open. */
    public ObjectProperty<Optional<Notice>> fault() {
        return fault;
    }

    void close() {
        close.run();
    }
}
