package id.sidik.app.people;

import id.sidik.app.jobs.JobName;
import id.sidik.app.office.Latest;
import id.sidik.app.office.OfficeLink;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.operations.EmployeePreview;
import id.sidik.operations.MachineRow;
import id.sidik.operations.PeopleDesk;
import id.sidik.operations.PersonRow;
import id.sidik.operations.UnknownPin;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The staff, their PINs, and the PINs that lead to nobody. */
public final class PeopleViewModel {
    private record Reading(List<PersonRow> people, List<UnknownPin> unknown, List<Machine> machines) {}

    private final OfficeLink link;
    private final Latest latest;
    private final ObservableList<PersonRow> people = FXCollections.observableArrayList();
    private final ObservableList<UnknownPin> unknown = FXCollections.observableArrayList();
    private List<Machine> machines = List.of();
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();

    public PeopleViewModel(OfficeLink link) {
        this.link = link;
        latest = link.latest();
        link.news().edition().subscribe(edition -> refresh());
    }

    public ObservableList<PersonRow> people() {
        return people;
    }

    public ObservableList<UnknownPin> unknown() {
        return unknown;
    }

    /** How many people the PINs without an employee are. */
    int unknownPeople() {
        return PeopleDesk.people(unknown);
    }

    /** The machine's name, or its serial number when it left the list. */
    public String machineName(MachineId id) {
        return machines.stream().filter(machine -> machine.id().equals(id)).findFirst().map(Machine::name)
                .orElse(id.serial());
    }

    /** Whether the list was read once: before that it is not known to be empty. */
    public ReadOnlyBooleanProperty read() {
        return read.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return latest.busy();
    }

    public long withoutPin() {
        return people.stream().filter(row -> row.pins().isEmpty()).count();
    }

    public void refresh() {
        latest.fetch(() -> new Reading(link.office().people().list(), link.office().people().unknownPins(),
                link.office().machines().list().stream().map(MachineRow::machine).toList()), this::show);
    }

    private void show(Reading reading) {
        machines = reading.machines();
        unknown.setAll(reading.unknown());
        people.setAll(reading.people());
        read.set(true);
    }

    public PersonFormViewModel form(Optional<PersonRow> person) {
        return new PersonFormViewModel(link, person, Optional.empty(), machines, nextPlace());
    }

    /** A new person who begins with a PIN and the name that the machine has for it. */
    public PersonFormViewModel form(UnknownPin pin) {
        return new PersonFormViewModel(link, Optional.empty(), Optional.of(pin), machines, nextPlace());
    }

    private int nextPlace() {
        return people.stream().mapToInt(row -> row.employee().order()).max().orElse(0) + 1;
    }

    public void link(UnknownPin pin, PersonRow person) {
        link.write(() -> link.office().people().link(pin, person.employee().id()),
                () -> link.notices().toast("people.linked", pin.pin(), person.employee().name()));
    }

    /** Reads a list without writing anything. */
    public void preview(Path file, Consumer<EmployeePreview> then) {
        link.jobs().start(new JobName("importEmployees", String.valueOf(file.getFileName())),
                link.office().people().preview(file), then, fault -> {});
    }

    public void apply(EmployeePreview preview) {
        link.jobs().startLedger(new JobName("importEmployees", String.valueOf(preview.file().getFileName())),
                link.office().people().apply(preview), ledger -> {
                    link.news().changed();
                    link.notices().toast("people.imported", preview.count(EmployeePreview.Action.ADD),
                            preview.count(EmployeePreview.Action.CHANGE));
                });
    }
}
