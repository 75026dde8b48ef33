package id.sidik.app.leave;

import id.sidik.app.office.Latest;
import id.sidik.app.office.OfficeLink;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.Permit.Part;
import id.sidik.operations.PersonRow;
import id.sidik.operations.permits.PermitDesk;
import id.sidik.operations.permits.PermitKindRow;
import id.sidik.operations.permits.PermitPreview;
import id.sidik.operations.permits.PermitWish;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A permit for the people that are ticked; what it would do is worked out after every change. */
public final class PermitFormViewModel {
    private final OfficeLink link;
    private final Latest latest;
    private final LocalDate today;
    private final ObservableList<Candidate> people;
    private final List<PermitKindRow> kinds;
    private final ObjectProperty<PermitKindRow> kind;
    private final ObjectProperty<Optional<LocalDate>> from = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LocalDate>> to = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.FULL);
    private final StringProperty number = new SimpleStringProperty("");
    private final ObjectProperty<Optional<LocalDate>> dated = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LocalDate>> received = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Path>> scan = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty note = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<PermitPreview>> preview = new ReadOnlyObjectWrapper<>(
            Optional.empty());

    /** @param ticked who is ticked from the start @param kinds at least one */
    PermitFormViewModel(OfficeLink link, List<PersonRow> people, Collection<EmployeeId> ticked,
            List<PermitKindRow> kinds) {
        this.link = link;
        this.kinds = kinds;
        latest = link.latest();
        today = LocalDate.now(link.clock());
        this.people = FXCollections.observableArrayList(people.stream()
                .map(row -> Candidate.of(row, ticked.contains(row.employee().id()))).toList());
        kind = new SimpleObjectProperty<>(kinds.getFirst());
        number.addListener((any, before, now) -> followEvidence());
        scan.addListener((any, before, now) -> followEvidence());
        kind.addListener((any, before, now) -> {
            if (!now.partial()) part.set(Part.FULL);
        });
        this.people.forEach(one -> one.ticked().addListener((any, before, now) -> look()));
        List.of(kind, from, to, part, received, dated)
                .forEach(each -> each.addListener((any, before, now) -> look()));
        look();
    }

    /** A letter that is entered was handed in: today, unless another day is said. */
    private void followEvidence() {
        boolean brought = !number.get().isBlank() || scan.get().isPresent();
        if (brought && received.get().isEmpty()) received.set(Optional.of(today));
    }

    public ObservableList<Candidate> people() {
        return people;
    }

    public List<PermitKindRow> kinds() {
        return kinds;
    }

    public ObjectProperty<PermitKindRow> kind() {
        return kind;
    }

    public ObjectProperty<Optional<LocalDate>> from() {
        return from;
    }

    /** Empty for one day. */
    public ObjectProperty<Optional<LocalDate>> to() {
        return to;
    }

    public ObjectProperty<Part> part() {
        return part;
    }

    public StringProperty number() {
        return number;
    }

    public ObjectProperty<Optional<LocalDate>> dated() {
        return dated;
    }

    /** The day the evidence was handed in. */
    public ObjectProperty<Optional<LocalDate>> received() {
        return received;
    }

    public ObjectProperty<Optional<Path>> scan() {
        return scan;
    }

    public StringProperty note() {
        return note;
    }

    /** Empty until people and days are chosen. */
    public ReadOnlyObjectProperty<Optional<PermitPreview>> preview() {
        return preview.getReadOnlyProperty();
    }

    public Optional<String> datesFault() {
        boolean turned = from.get().isPresent() && to.get().isPresent() && to.get().get().isBefore(from.get().get());
        return turned ? Optional.of("permit.days.fault") : Optional.empty();
    }

    public Optional<String> receivedFault() {
        return received.get().filter(today::isBefore).map(later -> "permit.received.fault");
    }

    private List<EmployeeId> ticked() {
        return people.stream().filter(one -> one.ticked().get()).map(one -> one.person().employee().id()).toList();
    }

    private boolean whole() {
        return !ticked().isEmpty() && from.get().isPresent() && datesFault().isEmpty()
                && receivedFault().isEmpty();
    }

    private PermitWish wish() {
        return new PermitWish(ticked(), kind.get().code(), from.get().orElseThrow(), to.get().or(from::get)
                .orElseThrow(),
                part.get(), number.get(), dated.get(), received.get(), scan.get(), note.get(), "FORM");
    }

    private void look() {
        preview.set(Optional.empty());
        if (!whole()) return;
        PermitWish wish = wish();
        latest.fetch(() -> link.office().permits().asked().preview(wish), found -> preview.set(Optional.of(found)));
    }

    /** As soon as the preview is there: nothing is saved that was not seen. */
    public BooleanBinding savable() {
        return Bindings.createBooleanBinding(
                () -> preview.get().map(found -> found.fresh() > 0).orElse(false) && whole(), preview);
    }

    /** @param then when it is saved */
    public void save(Runnable then) {
        PermitWish wish = wish();
        link.background().fetch(() -> link.office().permits().asked().add(wish), (PermitDesk.Added added) -> {
            link.news().changed();
            link.notices().toast("permit.saved", added.added(), wish.code());
            then.run();
        }, link.alarm());
    }
}
