package id.sidik.app.leave;

import id.sidik.app.jobs.JobName;
import id.sidik.app.office.Latest;
import id.sidik.app.office.OfficeLink;
import id.sidik.app.office.ShownMonth;
import id.sidik.domain.DocumentRef;
import id.sidik.domain.EmployeeId;
import id.sidik.operations.PersonRow;
import id.sidik.operations.permits.PermitCounters;
import id.sidik.operations.permits.PermitImportPreview;
import id.sidik.operations.permits.PermitKindRow;
import id.sidik.operations.permits.PermitRow;
import id.sidik.operations.permits.PermitState;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The permits of a month, and what waits. */
public final class PermitsViewModel {
    private record Reading(List<PermitRow> rows, List<PermitKindRow> kinds, List<PersonRow> people,
            PermitCounters counters) {}

    private final OfficeLink link;
    private final Latest latest;
    private final ShownMonth month;
    private final ObjectProperty<Optional<PermitKindRow>> kind = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<PermitState>> state = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<PermitRow> shown = FXCollections.observableArrayList();
    private final ObservableList<PermitRow> chosen = FXCollections.observableArrayList();
    private final ObservableList<PermitKindRow> kinds = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<PermitCounters> counters = new ReadOnlyObjectWrapper<>(
            new PermitCounters(0, 0, 0, 0));
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private List<PermitRow> rows = List.of();
    private List<PersonRow> people = List.of();

    public PermitsViewModel(OfficeLink link) {
        this.link = link;
        latest = link.latest();
        month = new ShownMonth(link);
        month.month().addListener((any, before, now) -> refresh());
        kind.addListener((any, before, now) -> filter());
        state.addListener((any, before, now) -> filter());
        link.news().edition().subscribe(edition -> refresh());
    }

    public ShownMonth month() {
        return month;
    }

    /** Only this kind; empty for all. */
    public ObjectProperty<Optional<PermitKindRow>> kind() {
        return kind;
    }

    /** Only in this state; empty for all. */
    public ObjectProperty<Optional<PermitState>> state() {
        return state;
    }

    public ObservableList<PermitRow> shown() {
        return shown;
    }

    /** Those that are selected. */
    public ObservableList<PermitRow> chosen() {
        return chosen;
    }

    public ObservableList<PermitKindRow> kinds() {
        return kinds;
    }

    /** Whether the month has no permit at all. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Whether there is anybody to ask for. */
    public boolean hasStaff() {
        return !people.isEmpty();
    }

    /** How many of the month wait for somebody. */
    public long open() {
        return rows.stream().filter(row -> row.state().open()).count();
    }

    public int total() {
        return rows.size();
    }

    public ReadOnlyObjectProperty<PermitCounters> counters() {
        return counters.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty read() {
        return read.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return latest.busy();
    }

    public void refresh() {
        YearMonth wanted = month.get();
        latest.fetch(() -> new Reading(link.office().permits().asked().list(wanted),
                link.office().permits().asked().kinds(), link.office().people().list(),
                link.office().permits().asked().counters()), this::show);
    }

    private void show(Reading reading) {
        rows = reading.rows();
        people = reading.people();
        if (!kinds.equals(reading.kinds())) kinds.setAll(reading.kinds());
        counters.set(reading.counters());
        filter();
        read.set(true);
    }

    private void filter() {
        shown.setAll(rows.stream()
                .filter(row -> kind.get().map(one -> one.code().equals(row.permit().type())).orElse(true))
                .filter(row -> state.get().map(one -> one == row.state()).orElse(true)).toList());
    }

    List<PersonRow> staff() {
        LocalDate first = month.get().atDay(1).minusMonths(2);
        return people.stream().filter(row -> row.employee().until().map(last -> !last.isBefore(first)).orElse(true))
                .toList();
    }

    /** Also those who left: they may come back. */
    List<PersonRow> everybody() {
        return people;
    }

    PermitFormViewModel form(Collection<EmployeeId> ticked) {
        return new PermitFormViewModel(link, staff(), ticked, List.copyOf(kinds));
    }

    DecisionFormViewModel decision(DecisionKind what, List<PermitRow> of) {
        return new DecisionFormViewModel(link, what, of);
    }

    EvidenceFormViewModel evidence(List<PermitRow> of) {
        return new EvidenceFormViewModel(link, of);
    }

    OfficeLink link() {
        return link;
    }

    /** Writes a scan to a file that the computer can show. */
    void save(DocumentRef document, Path file) {
        link.background().fetch(() -> java.nio.file.Files.write(file, link.office().permits().asked().open(document)),
                done -> link.notices().toast("permit.scan.saved", file.getFileName()), link.alarm());
    }

    void preview(Path file, Consumer<PermitImportPreview> then) {
        link.jobs().start(new JobName("importPermits", String.valueOf(file.getFileName())),
                link.office().permits().imports().preview(file), then, fault -> {});
    }

    void apply(PermitImportPreview preview) {
        link.jobs().startLedger(new JobName("importPermits", String.valueOf(preview.file().getFileName())),
                link.office().permits().imports().apply(preview), ledger -> link.news().changed());
    }
}
