package id.sidik.app.people;

import id.sidik.app.office.OfficeLink;
import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.EmployeeKind;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.PinAlias;
import id.sidik.operations.PeopleDesk;
import id.sidik.operations.PersonRow;
import id.sidik.operations.UnknownPin;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Adding or changing one of the staff, and the PINs that lead to this person. */
public final class PersonFormViewModel {
    private final OfficeLink link;
    private final Optional<PersonRow> before;
    private final List<Machine> machines;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty prefix = new SimpleStringProperty("");
    private final StringProperty suffix = new SimpleStringProperty("");
    private final StringProperty number = new SimpleStringProperty("");
    private final ObjectProperty<EmployeeKind> kind = new SimpleObjectProperty<>(EmployeeKind.PNS);
    private final StringProperty grade = new SimpleStringProperty("");
    private final StringProperty position = new SimpleStringProperty("");
    private final StringProperty positionClass = new SimpleStringProperty("");
    private final StringProperty order = new SimpleStringProperty("");
    private final ObjectProperty<Optional<LocalDate>> from = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LocalDate>> until = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<PinLine> pins = FXCollections
            .observableArrayList(line -> new Observable[]{line.pin(), line.machine()});

    private final List<PlaceLine> places;

    /** @param place in printed lists of somebody new */
    PersonFormViewModel(OfficeLink link, Optional<PersonRow> person, Optional<UnknownPin> first,
            List<Machine> machines, int place) {
        this.link = link;
        this.before = person;
        this.machines = machines;
        places = machines.stream().map(machine -> new PlaceLine(machine, person.map(row -> row.machines().get(machine
                .id())))).toList();
        order.set(String.valueOf(place));
        person.ifPresent(this::fill);
        first.ifPresent(this::begin);
        if (pins.isEmpty()) addPin();
    }

    private void fill(PersonRow row) {
        Employee employee = row.employee();
        name.set(employee.name());
        prefix.set(employee.titlePrefix());
        suffix.set(employee.titleSuffix());
        number.set(employee.displayNumber());
        kind.set(employee.kind());
        grade.set(employee.grade());
        position.set(employee.position());
        employee.positionClass().ifPresent(number -> positionClass.set(String.valueOf(number)));
        order.set(String.valueOf(employee.order()));
        from.set(employee.from());
        until.set(employee.until());
        row.pins().forEach(alias -> pins.add(PinLine.of(alias, machines)));
    }

    private void begin(UnknownPin pin) {
        name.set(pin.nameOnMachine());
        PinLine line = new PinLine();
        line.pin().set(pin.pin().text());
        line.machine().set(machines.stream().filter(machine -> machine.id().equals(pin.machine())).findFirst());
        pins.add(line);
    }

    public boolean isNew() {
        return before.isEmpty();
    }

    public List<Machine> machines() {
        return machines;
    }

    public StringProperty name() {
        return name;
    }

    public StringProperty prefix() {
        return prefix;
    }

    public StringProperty suffix() {
        return suffix;
    }

    /** NIP or another number as typed. */
    public StringProperty number() {
        return number;
    }

    public ObjectProperty<EmployeeKind> kind() {
        return kind;
    }

    public StringProperty grade() {
        return grade;
    }

    public StringProperty position() {
        return position;
    }

    /** "Kelas jabatan" as typed, blank when not known. */
    public StringProperty positionClass() {
        return positionClass;
    }

    /** The place in printed lists, head first; equal places are sorted by name. */
    public StringProperty order() {
        return order;
    }

    public ObjectProperty<Optional<LocalDate>> from() {
        return from;
    }

    public ObjectProperty<Optional<LocalDate>> until() {
        return until;
    }

    public ObservableList<PinLine> pins() {
        return pins;
    }

    /** All machines of the list, with a tick where the person shall be. */
    public List<PlaceLine> places() {
        return places;
    }

    public void addPin() {
        pins.add(new PinLine());
    }

    public Optional<String> nameFault() {
        return name.get().isBlank() ? Optional.of("person.name.missing") : Optional.empty();
    }

    /** Told, and taken all the same. */
    public Optional<String> numberRemark() {
        return StaffNumber.remark(kind.get(), number.get());
    }

    public Optional<String> classFault() {
        String typed = positionClass.get().strip();
        boolean good = typed.isEmpty() || typed.matches("\\d{1,2}") && Employee.isClass(Integer.parseInt(typed));
        return good ? Optional.empty() : Optional.of("person.class.fault");
    }

    private OptionalInt enteredClass() {
        String typed = positionClass.get().strip();
        return typed.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(typed));
    }

    public Optional<String> orderFault() {
        return order.get().strip().matches("\\d{1,6}")
                ? Optional.empty()
                : Optional.of("person.order.fault");
    }

    public Optional<String> datesFault() {
        boolean turned = from.get().isPresent() && until.get().isPresent()
                && until.get().get().isBefore(from.get().get());
        return turned ? Optional.of("person.dates.fault") : Optional.empty();
    }

    public BooleanBinding savable() {
        return Bindings.createBooleanBinding(
                () -> nameFault().isEmpty() && classFault().isEmpty() && orderFault().isEmpty() && datesFault()
                        .isEmpty()
                        && pins.stream().allMatch(line -> line.fault().isEmpty()),
                name, positionClass, order, from, until, pins);
    }

    /** @param then when it is saved; a PIN that is somebody else's is told by the alarm and the form stays */
    public void save(Runnable then) {
        EmployeeId id = before.map(row -> row.employee().id()).orElseGet(link.office().people()::newId);
        Employee employee = new Employee(id, StaffNumber.plain(number.get()), name.get().strip(), prefix.get().strip(),
                suffix.get().strip(), kind.get(), grade.get().strip(), position.get().strip(),
                enteredClass(), Integer.parseInt(order.get().strip()), from.get(), until.get());
        List<PinAlias> aliases = pins.stream().flatMap(line -> line.alias(id).stream()).toList();
        Map<MachineId, OptionalInt> where = places.stream()
                .collect(Collectors.toMap(line -> line.machine().id(), PlaceLine::wish));
        PeopleDesk people = link.office().people();
        link.write(before.isPresent()
                ? () -> people.save(employee, aliases, where)
                : () -> people.add(employee, aliases, where), () -> {
                    link.notices().toast("person.saved", employee.name());
                    then.run();
                });
    }
}
