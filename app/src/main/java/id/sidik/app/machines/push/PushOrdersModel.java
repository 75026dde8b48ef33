package id.sidik.app.machines.push;

import id.sidik.app.office.OfficeLink;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.Pin;
import id.sidik.operations.PushOrderLine;
import id.sidik.operations.PushOrders;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What reporting machines are asked to do: the queue, and the order that is being made up. */
public final class PushOrdersModel {
    private static final int SHOWN = 200;
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private final OfficeLink link;
    private final Runnable changed;
    private final ObjectProperty<Optional<Machine>> machine;
    private final ObservableList<PushOrderLine> orders = FXCollections.observableArrayList();
    private final ObjectProperty<OrderKind> kind = new SimpleObjectProperty<>(OrderKind.QUERY_PUNCHES);
    private final StringProperty pin = new SimpleStringProperty("");
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final ObjectProperty<Optional<LocalDate>> from;
    private final ObjectProperty<Optional<LocalDate>> until;

    /** @param machine whom the next order is for @param changed called after the queue changed */
    PushOrdersModel(OfficeLink link, ObjectProperty<Optional<Machine>> machine, Runnable changed) {
        this.link = link;
        this.machine = machine;
        this.changed = changed;
        LocalDate today = LocalDate.now(link.clock());
        from = new SimpleObjectProperty<>(Optional.of(today.withDayOfMonth(1)));
        until = new SimpleObjectProperty<>(Optional.of(today));
    }

    /** Of all machines, newest first. */
    public ObservableList<PushOrderLine> orders() {
        return orders;
    }

    /** Away from the FX thread. */
    List<PushOrderLine> read() {
        return link.office().push().orders().list(SHOWN);
    }

    void show(List<PushOrderLine> now) {
        if (!orders.equals(now)) orders.setAll(now);
    }

    public ObjectProperty<OrderKind> kind() {
        return kind;
    }

    public StringProperty pin() {
        return pin;
    }

    public StringProperty name() {
        return name;
    }

    public StringProperty reason() {
        return reason;
    }

    public ObjectProperty<Optional<LocalDate>> from() {
        return from;
    }

    public ObjectProperty<Optional<LocalDate>> until() {
        return until;
    }

    /** Everything that the chosen order needs is there. */
    public BooleanBinding addable() {
        return Bindings.createBooleanBinding(this::whole, machine, kind, pin, name, reason, from, until);
    }

    private boolean whole() {
        OrderKind chosen = kind.get();
        return chosen != null && machine.get().isPresent() && (!chosen.pin() || Pin.isValid(pin.get().strip()))
                && (!chosen.named() || !name.get().isBlank()) && (!chosen.reason() || !reason.get().isBlank())
                && (!chosen.span() || span());
    }

    private boolean span() {
        return from.get().isPresent() && until.get().isPresent() && !until.get().get().isBefore(from.get().get());
    }

    /** Puts the order into the queue. */
    public void add() {
        if (!whole()) return;
        MachineId id = machine.get().orElseThrow().id();
        String why = reason.get().strip();
        Runnable deed = deed(link.office().push().orders(), id, why);
        link.write(deed, () -> {
            pin.set("");
            name.set("");
            reason.set("");
            changed.run();
        });
    }

    private Runnable deed(PushOrders queue, MachineId id, String why) {
        String who = pin.get().strip();
        String called = name.get().strip();
        Optional<LocalDate> first = from.get();
        Optional<LocalDate> last = until.get();
        return switch (kind.get()) {
            case SAVE_USER -> () -> queue.saveUser(id, new Pin(who), called, why);
            case DELETE_USER -> () -> queue.deleteUser(id, new Pin(who), why);
            case QUERY_PUNCHES -> () -> queue.queryPunches(id, first.orElseThrow().atStartOfDay(),
                    last.orElseThrow().atTime(LAST_SECOND), why);
            case QUERY_PEOPLE -> () -> queue.queryPeople(id, why);
            case SET_TIME -> () -> queue.setTime(id, why);
            case INFO -> () -> queue.info(id);
            case REBOOT -> () -> queue.reboot(id, why);
        };
    }

    /** Takes an order back that the machine has not heard. */
    public void withdraw(PushOrderLine order) {
        link.background().fetch(() -> link.office().push().orders().withdraw(order.id()), gone -> {
            if (!gone) link.notices().toast("push.order.heard", order.machine());
            changed.run();
        }, link.alarm());
    }
}
