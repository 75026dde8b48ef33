package id.sidik.app.laptop;

import id.sidik.app.office.Latest;
import id.sidik.app.office.OfficeLink;
import id.sidik.app.office.SavedPage;
import id.sidik.operations.laptop.HandoverBook;
import id.sidik.operations.laptop.HandoverFigures;
import id.sidik.operations.laptop.Minutes;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;

/** The laptops that were handed over in a year, their times against the standard, and their minutes once more. */
final class HandoversModel {
    /** What the book says of a year. */
    record Reading(int year, List<Minutes> all, HandoverFigures figures) {}

    private final OfficeLink link;
    private final Latest latest;
    private final HandoverPages sheets;
    private final IntegerProperty year = new SimpleIntegerProperty();
    private final ReadOnlyObjectWrapper<Optional<Reading>> reading = new ReadOnlyObjectWrapper<>(Optional.empty());

    HandoversModel(OfficeLink link) {
        this.link = link;
        this.latest = link.latest();
        this.sheets = new HandoverPages(link);
        year.set(book().thisYear());
        year.subscribe(this::look);
    }

    private HandoverBook book() {
        return link.office().laptop().handovers();
    }

    IntegerProperty year() {
        return year;
    }

    ReadOnlyObjectProperty<Optional<Reading>> reading() {
        return reading.getReadOnlyProperty();
    }

    void look() {
        int wanted = year.get();
        latest.fetch(() -> {
            List<Minutes> all = book().of(wanted);
            return new Reading(wanted, all, HandoverFigures.of(all));
        }, found -> reading.set(Optional.of(found)));
    }

    void print(Minutes minutes) {
        sheets.print(minutes);
    }

    void save(Minutes minutes, Path file) {
        sheets.save(minutes, file);
    }

    /** The ending of the file says as what. */
    void saveList(Path file) {
        int of = year.get();
        link.write(() -> SavedPage.save(book().page(of), file), () -> link.notices().toast("print.saved", file
                .getFileName()));
    }
}
