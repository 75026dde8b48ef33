package id.sidik.app.log;

import id.sidik.app.office.Latest;
import id.sidik.app.office.OfficeLink;
import id.sidik.app.table.PagedRows;
import id.sidik.domain.Employee;
import id.sidik.domain.Machine;
import id.sidik.operations.LogFilter;
import id.sidik.operations.LogLine;
import id.sidik.operations.LogSort;
import id.sidik.operations.MachineRow;
import id.sidik.operations.PersonRow;
import id.sidik.operations.QuarantineLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Every record of every machine: filtered, sorted and paged by the store, never as a whole in memory. */
public final class LogViewModel {
    private record Choices(List<Employee> people, List<Machine> machines, List<QuarantineLine> quarantine) {}

    private final OfficeLink link;
    private final Latest counting;
    private final Latest choosing;
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Employee>> person = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Machine>> machine = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LocalDate>> from = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LocalDate>> to = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<LogSort> sort = new SimpleObjectProperty<>(LogSort.NEWEST_FIRST);
    private final BooleanProperty held = new SimpleBooleanProperty();
    private final ReadOnlyLongWrapper count = new ReadOnlyLongWrapper(-1);
    private final PagedRows<LogLine> rows = new PagedRows<>();
    private final ObservableList<QuarantineLine> quarantine = FXCollections.observableArrayList();
    private final ObservableList<Optional<Employee>> people = FXCollections.observableArrayList();
    private final ObservableList<Optional<Machine>> machines = FXCollections.observableArrayList();

    public LogViewModel(OfficeLink link) {
        this.link = link;
        counting = link.latest();
        choosing = link.latest();
        link.news().edition().subscribe(edition -> refresh());
        List.<ObservableValue<?>>of(text, person, machine, from, to, sort).forEach(each -> each.subscribe(this::find));
    }

    /** Part of a name, NIP or PIN. */
    public StringProperty text() {
        return text;
    }

    public ObjectProperty<Optional<Employee>> person() {
        return person;
    }

    public ObjectProperty<Optional<Machine>> machine() {
        return machine;
    }

    /** First day. */
    public ObjectProperty<Optional<LocalDate>> from() {
        return from;
    }

    /** Last day. */
    public ObjectProperty<Optional<LocalDate>> to() {
        return to;
    }

    public ObjectProperty<LogSort> sort() {
        return sort;
    }

    /** Whether the rows in quarantine are shown in place of the records. */
    public BooleanProperty held() {
        return held;
    }

    /** How many records were found; −1 before the first answer. */
    public ReadOnlyLongProperty count() {
        return count.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return counting.busy();
    }

    public PagedRows<LogLine> rows() {
        return rows;
    }

    public ObservableList<QuarantineLine> quarantine() {
        return quarantine;
    }

    /** Whom one can filter by; the empty one is everybody. */
    public ObservableList<Optional<Employee>> people() {
        return people;
    }

    /** Which machine one can filter by; the empty one is every machine. */
    public ObservableList<Optional<Machine>> machines() {
        return machines;
    }

    public boolean filtered() {
        return !filter().equals(LogFilter.ALL);
    }

    public void clear() {
        text.set("");
        person.set(Optional.empty());
        machine.set(Optional.empty());
        from.set(Optional.empty());
        to.set(Optional.empty());
    }

    public void refresh() {
        choosing.fetch(() -> new Choices(
                link.office().people().list().stream().map(PersonRow::employee).toList(),
                link.office().machines().list().stream().map(MachineRow::machine).toList(),
                link.office().log().quarantine()), this::choices);
        find();
    }

    private void choices(Choices found) {
        quarantine.setAll(found.quarantine());
        choices(people, person, found.people());
        choices(machines, machine, found.machines());
    }

    private static <T> void choices(ObservableList<Optional<T>> list, ObjectProperty<Optional<T>> chosen,
            List<T> found) {
        Optional<T> before = chosen.get();
        List<Optional<T>> all = new ArrayList<>(List.of(Optional.empty()));
        found.forEach(each -> all.add(Optional.of(each)));
        if (!list.equals(all)) list.setAll(all);
        chosen.set(all.contains(before) ? before : Optional.empty());
    }

    private LogFilter filter() {
        return new LogFilter(text.get().strip(), person.get().map(Employee::id), machine.get().map(Machine::id),
                from.get(), to.get());
    }

    private void find() {
        LogFilter filter = filter();
        LogSort order = sort.get();
        counting.fetch(() -> link.office().log().count(filter), found -> {
            count.set(found);
            rows.show((int) Math.min(found, Integer.MAX_VALUE), (offset, limit, then) -> link.background()
                    .fetch(() -> link.office().log().page(filter, order, offset, limit), then, link.alarm()));
        });
    }
}
