package id.sidik.app.shell;

import id.sidik.operations.centre.SyncStand;
import id.sidik.operations.month.MonthDates;
import id.sidik.operations.month.MonthStand;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the status bar says of the office: the last contact with a machine, and the month that is being worked on. */
public final class StatusViewModel {
    /** @param complete whether it brought the whole log */
    public record LastContact(String machine, Instant at, boolean complete) {}

    private final ObjectProperty<Optional<LastContact>> contact = new SimpleObjectProperty<>(Optional.empty());
    /** The month that asks for work: where it stands, when it is due. */
    public record MonthAtWork(MonthStand stand, MonthDates dates) {}

    private final ObjectProperty<Optional<MonthAtWork>> month = new SimpleObjectProperty<>(Optional.empty());

    private final ObjectProperty<Optional<SyncStand>> sync = new SimpleObjectProperty<>(Optional.empty());

    public ObjectProperty<Optional<LastContact>> contact() {
        return contact;
    }

    /** Where the laptop stands with the centre; empty while it works without one. */
    public ObjectProperty<Optional<SyncStand>> sync() {
        return sync;
    }

    /** Empty while there are no records. */
    public ObjectProperty<Optional<MonthAtWork>> month() {
        return month;
    }
}
