package id.sidik.app.leave;

import id.sidik.app.office.Latest;
import id.sidik.app.office.OfficeLink;
import id.sidik.operations.PersonRow;
import id.sidik.operations.permits.TransferDesk;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Somebody leaves the unit or comes back; what it would do is worked out before. */
public final class TransferFormViewModel {
    private final OfficeLink link;
    private final Latest latest;
    private final Latest past;
    private final List<PersonRow> people;
    private final ObjectProperty<PersonRow> person;
    private final BooleanProperty out = new SimpleBooleanProperty(true);
    private final ObjectProperty<Optional<LocalDate>> day = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty letter = new SimpleStringProperty("");
    private final ObjectProperty<Optional<LocalDate>> letterDate = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty place = new SimpleStringProperty("");
    private final ObservableList<String> places = FXCollections.observableArrayList();
    private final ObservableList<TransferDesk.Row> history = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<TransferDesk.Preview>> preview = new ReadOnlyObjectWrapper<>(
            Optional.empty());

    /** @param people at least one */
    TransferFormViewModel(OfficeLink link, List<PersonRow> people) {
        this.link = link;
        this.people = people;
        latest = link.latest();
        past = link.latest();
        person = new SimpleObjectProperty<>(people.getFirst());
        person.addListener((any, before, now) -> {
            out.set(now.employee().until().isEmpty());
            look();
        });
        out.addListener((any, before, now) -> look());
        day.addListener((any, before, now) -> look());
        past.fetch(() -> link.office().permits().transfers().list(), history::setAll);
        link.latest().fetch(() -> link.office().permits().transfers().places(), places::setAll);
    }

    public List<PersonRow> people() {
        return people;
    }

    public ObjectProperty<PersonRow> person() {
        return person;
    }

    /** Leaves; otherwise comes back. */
    public BooleanProperty out() {
        return out;
    }

    public ObjectProperty<Optional<LocalDate>> day() {
        return day;
    }

    public StringProperty letter() {
        return letter;
    }

    public ObjectProperty<Optional<LocalDate>> letterDate() {
        return letterDate;
    }

    /** The units of the city: who goes to one of them is that unit's person at the centre, without more. */
    ObservableList<String> places() {
        return places;
    }

    public StringProperty place() {
        return place;
    }

    /** Newest first. */
    public ObservableList<TransferDesk.Row> history() {
        return history;
    }

    /** Empty until a day is chosen that can be one. */
    public ReadOnlyObjectProperty<Optional<TransferDesk.Preview>> preview() {
        return preview.getReadOnlyProperty();
    }

    private TransferDesk.Wish wish() {
        return new TransferDesk.Wish(person.get().employee().id(), out.get(), day.get().orElseThrow(), letter.get(),
                letterDate.get(), place.get());
    }

    private void look() {
        preview.set(Optional.empty());
        if (day.get().isEmpty()) return;
        TransferDesk.Wish wish = wish();
        latest.fetch(() -> link.office().permits().transfers().preview(wish), found -> preview.set(Optional.of(
                found)));
    }

    public BooleanBinding ready() {
        return Bindings.createBooleanBinding(() -> preview.get().isPresent() && !letter.get().isBlank(), preview,
                letter);
    }

    public void transfer(Runnable then) {
        TransferDesk.Wish wish = wish();
        link.write(() -> link.office().permits().transfers().transfer(wish), () -> {
            link.notices().toast("transfer.done");
            then.run();
        });
    }
}
