package id.sidik.app.machines.push;

import id.sidik.app.office.Latest;
import id.sidik.app.office.OfficeLink;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.operations.PushKnockLine;
import id.sidik.operations.PushManner;
import id.sidik.operations.PushOrderLine;
import id.sidik.operations.PushPlace;
import id.sidik.operations.PushRow;
import id.sidik.operations.PushTallyLine;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Machines that report by themselves: where the laptop waits for them, who may, who else knocked. */
public final class PushViewModel {
    private final OfficeLink link;
    private final Latest reading;
    private final BooleanProperty on = new SimpleBooleanProperty();
    private final StringProperty address = new SimpleStringProperty(PushPlace.USUAL.address());
    private final StringProperty port = new SimpleStringProperty(String.valueOf(PushPlace.USUAL.port()));
    private final StringProperty serial = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Integer>> listening = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<String> addresses = FXCollections.observableArrayList();
    private final ObservableList<PushRow> machines = FXCollections.observableArrayList();
    private final ObservableList<PushKnockLine> knocks = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Machine>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<PushTallyLine> told = FXCollections.observableArrayList();
    private final PushOrdersModel orders;
    private final Latest telling;
    private final Runnable unfollow;

    private record Reading(Optional<Integer> listening, List<PushRow> machines, List<PushKnockLine> knocks,
            List<PushOrderLine> orders) {}

    public PushViewModel(OfficeLink link) {
        this.link = link;
        reading = link.latest();
        telling = link.latest();
        orders = new PushOrdersModel(link, chosen, this::refresh);
        chosen.subscribe(machine -> readTold());
        unfollow = link.office().push().follow(news -> refresh());
        link.latest().fetch(link.office().push()::place, place -> {
            on.set(place.on());
            address.set(place.address());
            port.set(String.valueOf(place.port()));
        });
        link.latest().fetch(link.office().push()::addresses, addresses::setAll);
        refresh();
    }

    /** May be called on any thread. */
    private void refresh() {
        link.background().fetch(() -> true, ready -> reading.fetch(() -> new Reading(link.office().push().listening(),
                link.office().push().machines(), link.office().push().knocks(), orders.read()),
                this::show), link.alarm());
    }

    private void show(Reading now) {
        listening.set(now.listening());
        if (!machines.equals(now.machines())) machines.setAll(now.machines());
        if (!knocks.equals(now.knocks())) knocks.setAll(now.knocks());
        orders.show(now.orders());
        List<Machine> all = machines.stream().map(PushRow::machine).toList();
        if (chosen.get().filter(all::contains).isEmpty()) chosen.set(all.stream().findFirst());
        readTold();
    }

    private void readTold() {
        if (chosen.get().isEmpty()) told.clear();
        chosen.get().ifPresent(machine -> telling.fetch(() -> link.office().push().told(machine.id()), told::setAll));
    }

    public BooleanProperty on() {
        return on;
    }

    public StringProperty address() {
        return address;
    }

    public StringProperty port() {
        return port;
    }

    /** A serial number that somebody types. */
    public StringProperty serial() {
        return serial;
    }

    /** The port that is listened at now; empty when off. */
    public ObjectProperty<Optional<Integer>> listening() {
        return listening;
    }

    public ObservableList<String> addresses() {
        return addresses;
    }

    public ObservableList<PushRow> machines() {
        return machines;
    }

    /** The machine that orders are for and whose account is shown. */
    public ObjectProperty<Optional<Machine>> chosen() {
        return chosen;
    }

    /** What the chosen machine has told, by kind. */
    public ObservableList<PushTallyLine> told() {
        return told;
    }

    public PushOrdersModel orders() {
        return orders;
    }

    public ObservableList<PushKnockLine> knocks() {
        return knocks;
    }

    public BooleanBinding applicable() {
        return Bindings.createBooleanBinding(() -> address.get() != null && !address.get().isBlank()
                && port.get().matches("\\d{1,5}") && Integer.parseInt(port.get()) >= 1
                && Integer.parseInt(port.get()) <= 65_535, address, port);
    }

    public BooleanBinding registrable() {
        return Bindings.createBooleanBinding(() -> MachineId.isValid(serial.get().strip()), serial);
    }

    /** Switches on or off as chosen. */
    public void apply() {
        PushPlace place = new PushPlace(on.get(), address.get().strip(), Integer.parseInt(port.get()));
        link.write(() -> link.office().push().choose(place), this::refresh);
    }

    public void register() {
        String typed = serial.get().strip();
        serial.set("");
        register(typed);
    }

    public void register(String number) {
        link.write(() -> link.office().push().register(new MachineId(number), "", PushManner.USUAL), this::refresh);
    }

    /** @param manner how its firmware wants to be spoken to */
    public void change(PushRow row, PushManner manner) {
        link.write(() -> link.office().push().register(row.machine().id(), row.machine().name(), manner),
                this::refresh);
    }

    public void unregister(PushRow row) {
        link.write(() -> link.office().push().unregister(row.machine().id()), this::refresh);
    }

    /** The chosen machine tells everything again at its next start. */
    public void tellAllAgain() {
        chosen.get().ifPresent(machine -> link.write(() -> link.office().push().tellAllAgain(machine.id()),
                () -> link.notices().toast("push.again.done", machine.name())));
    }

    /** The dialog was closed. */
    public void end() {
        unfollow.run();
    }
}
