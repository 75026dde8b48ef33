package id.sidik.app.holidays;

import id.sidik.app.jobs.JobName;
import id.sidik.app.office.Latest;
import id.sidik.app.office.OfficeLink;
import id.sidik.app.office.ShownMonth;
import id.sidik.operations.schedule.CalendarPreview;
import id.sidik.operations.schedule.CalendarYear;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** One yearly table, and the years that lack one. */
public final class HolidaysModel {
    /** What was read at one moment. @param lacking years that need a table soon */
    public record Reading(CalendarYear table, List<Year> lacking) {}

    private final OfficeLink link;
    private final Latest latest;
    private final ShownMonth beginning;
    private final ObjectProperty<Year> year;
    private final ReadOnlyObjectWrapper<Optional<Reading>> reading = new ReadOnlyObjectWrapper<>(Optional.empty());

    public HolidaysModel(OfficeLink link) {
        this.link = link;
        latest = link.latest();
        beginning = new ShownMonth(link);
        year = new SimpleObjectProperty<>(Year.from(today()));
        beginning.month().subscribe(month -> year.set(Year.of(month.getYear())));
        year.subscribe(shown -> refresh());
        link.news().edition().subscribe(edition -> refresh());
    }

    /** The screen is in front. */
    void look() {
        beginning.begin();
        refresh();
    }

    public ObjectProperty<Year> year() {
        return year;
    }

    public ReadOnlyObjectProperty<Optional<Reading>> reading() {
        return reading.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return latest.busy();
    }

    LocalDate today() {
        return LocalDate.now(link.clock());
    }

    public void refresh() {
        Year shown = year.get();
        latest.fetch(() -> new Reading(link.office().schedule().calendar().year(shown),
                link.office().schedule().calendar().lacking().stream().map(CalendarYear::year).toList()),
                read -> reading.set(Optional.of(read)));
    }

    void preview(Path file, Consumer<CalendarPreview> then) {
        link.jobs().start(new JobName("importHolidays", String.valueOf(file.getFileName())),
                link.office().schedule().calendar().preview(file), then, fault -> {});
    }
}
