package id.sidik.app.shell;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the status bar says of the office: the last contact with a machine, and the month that is being worked on. */
public final class StatusViewModel {
    /** @param complete whether it brought the whole log */
    public record LastContact(String machine, Instant at, boolean complete) {}

    private final ObjectProperty<Optional<LastContact>> contact = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<YearMonth>> month = new SimpleObjectProperty<>(Optional.empty());

    public ObjectProperty<Optional<LastContact>> contact() {
        return contact;
    }

    /** The newest month with records; it is a draft until months can be closed. */
    public ObjectProperty<Optional<YearMonth>> month() {
        return month;
    }
}
