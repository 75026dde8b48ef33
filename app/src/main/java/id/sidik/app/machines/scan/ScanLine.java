package id.sidik.app.machines.scan;

import id.sidik.operations.ScanRow;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** Somebody who was found, and whether the person wants it. */
public record ScanLine(ScanRow row, BooleanProperty wanted) {
    ScanLine(ScanRow row) {
        this(row, new SimpleBooleanProperty(row.takeable()));
    }

    /** Whether anything can be done with it from here. */
    boolean useful() {
        return row.addable() || row.takeable();
    }
}
