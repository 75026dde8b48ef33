package id.sidik.app.leave;

import id.sidik.app.office.Latest;
import id.sidik.app.office.OfficeLink;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.Exemption;
import id.sidik.operations.PersonRow;
import id.sidik.operations.permits.ExemptionDesk;
import id.sidik.operations.permits.ExemptionRow;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The standing exemptions, one more for the people that are ticked, and ending one. */
public final class ExemptionsViewModel {
    private final OfficeLink link;
    private final Latest latest;
    private final ObservableList<ExemptionRow> rows = FXCollections.observableArrayList();
    private final ObservableList<Candidate> people;
    private final ObjectProperty<Exemption.Kind> kind = new SimpleObjectProperty<>(Exemption.Kind.FIELD_STAFF);
    private final ObjectProperty<Optional<LocalDate>> from = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LocalDate>> until = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty letter = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Path>> scan = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LocalDate>> lastDay = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty reason = new SimpleStringProperty("");

    ExemptionsViewModel(OfficeLink link, List<PersonRow> people) {
        this.link = link;
        latest = link.latest();
        this.people = FXCollections.observableArrayList(people.stream().map(row -> Candidate.of(row, false)).toList());
        refresh();
    }

    public ObservableList<ExemptionRow> rows() {
        return rows;
    }

    public ObservableList<Candidate> people() {
        return people;
    }

    public ObjectProperty<Exemption.Kind> kind() {
        return kind;
    }

    public ObjectProperty<Optional<LocalDate>> from() {
        return from;
    }

    /** Empty for still. */
    public ObjectProperty<Optional<LocalDate>> until() {
        return until;
    }

    public StringProperty letter() {
        return letter;
    }

    public ObjectProperty<Optional<Path>> scan() {
        return scan;
    }

    /** Of the one that is ended; empty when it never should have been. */
    public ObjectProperty<Optional<LocalDate>> lastDay() {
        return lastDay;
    }

    /** Why one is ended. */
    public StringProperty reason() {
        return reason;
    }

    public BooleanBinding grantable() {
        return letter.isNotEmpty().and(from.isNotEqualTo(Optional.<LocalDate>empty()));
    }

    private void refresh() {
        latest.fetch(() -> link.office().permits().exemptions().list(), rows::setAll);
    }

    public void grant() {
        List<EmployeeId> ticked = people.stream().filter(one -> one.ticked().get())
                .map(one -> one.person().employee().id()).toList();
        ExemptionDesk.Wish wish = new ExemptionDesk.Wish(ticked, kind.get(), from.get().orElseThrow(), until.get(),
                letter.get(), scan.get(), "");
        link.write(() -> link.office().permits().exemptions().grant(wish), () -> {
            people.forEach(one -> one.ticked().set(false));
            letter.set("");
            scan.set(Optional.empty());
            refresh();
        });
    }

    public void end(ExemptionRow row) {
        Optional<LocalDate> last = lastDay.get();
        link.write(() -> link.office().permits().exemptions().end(row.id(), last, reason.get()), () -> {
            reason.set("");
            refresh();
        });
    }
}
