package id.sidik.app.office;

import java.time.YearMonth;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The month that a list shows: this one, or that of the newest record where the records ended long ago; then as turned. */
public final class ShownMonth {
    /** Months back in which an office still counts as one that works. */
    private static final int AT_WORK = 2;

    private final OfficeLink link;
    private final ReadOnlyObjectWrapper<YearMonth> month;
    private boolean begun;

    public ShownMonth(OfficeLink link) {
        this.link = link;
        month = new ReadOnlyObjectWrapper<>(YearMonth.now(link.clock()));
    }

    public ReadOnlyObjectProperty<YearMonth> month() {
        return month.getReadOnlyProperty();
    }

    public YearMonth get() {
        return month.get();
    }

    /** @param months to go forward, negative for back */
    public void turn(int months) {
        begun = true;
        month.set(month.get().plusMonths(months));
    }

    /** A screen is in front for the first time: looks where the records end, unless a person turned the month before. */
    public void begin() {
        if (begun) return;
        begun = true;
        YearMonth now = month.get();
        link.background().fetch(() -> link.office().recaps().latestMonth(), latest -> latest
                .filter(last -> last.isBefore(now.minusMonths(AT_WORK)) && month.get().equals(now))
                .ifPresent(month::set), link.alarm());
    }
}
