package id.sidik.app.recap;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleDoubleProperty;

/** How wide the boxes of the month grid are, and how far its days are scrolled; pixels. */
final class GridMeasure {
    static final double NAME = 170;
    static final double ROW = 36;
    private static final double LEAST_DAY = 24;
    private static final double MOST_DAY = 38;

    private final ReadOnlyDoubleWrapper day = new ReadOnlyDoubleWrapper(LEAST_DAY);
    private final DoubleProperty shift = new SimpleDoubleProperty();
    private int days = 31;

    ReadOnlyDoubleProperty day() {
        return day.getReadOnlyProperty();
    }

    /** Pixels by which days and sums stand further left; from 0 to {@link #overflow}. */
    DoubleProperty shift() {
        return shift;
    }

    int days() {
        return days;
    }

    /** Everything right of the names. */
    double content() {
        return days * day.get() + Sums.allWidths();
    }

    double overflow(double width) {
        return Math.max(0, content() - (width - NAME));
    }

    /** @param width of the whole grid without its scroll bar */
    void fit(double width, int daysOfMonth) {
        days = daysOfMonth;
        double room = (width - NAME - Sums.allWidths()) / days;
        day.set(Math.clamp(Math.floor(room), LEAST_DAY, MOST_DAY));
        shift.set(Math.min(shift.get(), overflow(width)));
    }
}
