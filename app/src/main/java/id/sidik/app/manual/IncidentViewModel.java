package id.sidik.app.manual;

import id.sidik.app.office.Latest;
import id.sidik.app.office.OfficeLink;
import id.sidik.domain.Incident.Cause;
import id.sidik.operations.corrections.IncidentDesk;
import id.sidik.operations.corrections.IncidentWish;
import id.sidik.operations.corrections.SheetPreview;
import id.sidik.operations.corrections.SheetWish;
import id.sidik.operations.corrections.Silence;
import id.sidik.operations.work.Job;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A silence that becomes an incident: its cause, the signed list, and who was there by that list. */
final class IncidentViewModel {
    private final OfficeLink link;
    private final Silence silence;
    private final Latest reading;
    private final ObjectProperty<Cause> cause = new SimpleObjectProperty<>(Cause.POWER);
    private final StringProperty signer = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
    private final StringProperty approver = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Path>> scan = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<IncidentRow> people = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<SheetPreview>> pasted = new SimpleObjectProperty<>(Optional.empty());

    IncidentViewModel(OfficeLink link, Silence silence) {
        this.link = link;
        this.silence = silence;
        reading = link.latest();
        signer.set(link.office().unit().load().right().name());
    }

    private IncidentDesk desk() {
        return link.office().corrections().incidents();
    }

    void look() {
        reading.fetch(() -> desk().concerned(silence).run(Job.Progress.NONE),
                found -> people.setAll(found.stream().map(IncidentRow::new).toList()));
    }

    /** Hadir sesuai daftar: everybody proposed was there. */
    void allPresent() {
        people.forEach(row -> row.there().set(true));
    }

    /** Times per person from a spreadsheet: whoever is among the rows was there, at these times. */
    void paste(String rows) {
        List<LocalDate> days = people.stream().map(row -> row.person().day()).sorted().toList();
        if (days.isEmpty()) return;
        SheetWish wish = new SheetWish(days.getFirst(), days.getLast(), signer.get(), cause.get().reason(), "",
                Optional.empty(), "");
        reading.fetch(() -> link.office().corrections().sheets().preview(wish, rows), found -> {
            pasted.set(Optional.of(found));
            found.rows().stream().filter(row -> row.action() == SheetPreview.Action.ADD)
                    .forEach(row -> people.stream().filter(one -> one.is(row)).forEach(one -> one.take(row)));
        });
    }

    /** @param close after it is kept */
    void save(Runnable close) {
        List<IncidentWish.Attended> there = people.stream().filter(row -> row.there().get())
                .map(IncidentRow::attended).toList();
        IncidentWish wish = new IncidentWish(silence, cause.get(), signer.get(), note.get(), scan.get(), there,
                approver.get());
        link.write(() -> desk().save(wish), () -> {
            link.notices().toast("incident.saved");
            close.run();
        });
    }

    Silence silence() {
        return silence;
    }

    ObjectProperty<Cause> cause() {
        return cause;
    }

    StringProperty signer() {
        return signer;
    }

    StringProperty note() {
        return note;
    }

    StringProperty approver() {
        return approver;
    }

    ObjectProperty<Optional<Path>> scan() {
        return scan;
    }

    ObservableList<IncidentRow> people() {
        return people;
    }

    ObjectProperty<Optional<SheetPreview>> pasted() {
        return pasted;
    }

    ReadOnlyBooleanProperty busy() {
        return reading.busy();
    }
}
