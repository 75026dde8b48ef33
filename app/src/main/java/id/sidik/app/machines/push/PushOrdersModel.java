package id.sidik.app.machines.push;

import id.sidik.app.office.OfficeLink;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.operations.PushOrderLine;
import java.time.LocalDate;
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
        return wish().filter(OrderWish::whole).isPresent() && machine.get().isPresent();
    }

    private Optional<OrderWish> wish() {
        return Optional.ofNullable(kind.get()).map(chosen -> new OrderWish(chosen, pin.get(), name.get(), reason.get(),
                from.get(), until.get()));
    }

    /** Puts the order into the queue. */
    public void add() {
        if (!whole()) return;
        MachineId id = machine.get().orElseThrow().id();
        OrderWish wish = wish().orElseThrow();
        link.write(() -> wish.queue(link.office().push().orders(), id), () -> {
            pin.set("");
            name.set("");
            reason.set("");
            changed.run();
        });
    }

    /** Takes an order back that the machine has not heard. */
    public void withdraw(PushOrderLine order) {
        link.background().fetch(() -> link.office().push().orders().withdraw(order.id()), gone -> {
            if (!gone) link.notices().toast("push.order.heard", order.machine());
            changed.run();
        }, link.alarm());
    }
}
