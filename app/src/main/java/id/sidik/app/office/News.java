package id.sidik.app.office;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** Says that the office's data changed, so that whoever shows them reads again. Lives on the FX thread. */
public final class News {
    private final ReadOnlyIntegerWrapper edition = new ReadOnlyIntegerWrapper();

    /** Grows with every change. */
    public ReadOnlyIntegerProperty edition() {
        return edition.getReadOnlyProperty();
    }

    public void changed() {
        edition.set(edition.get() + 1);
    }
}
