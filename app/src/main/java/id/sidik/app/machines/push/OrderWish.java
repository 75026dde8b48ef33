package id.sidik.app.machines.push;

import id.sidik.domain.MachineId;
import id.sidik.domain.Pin;
import id.sidik.operations.PushOrders;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * An order for a reporting machine as a person says it.
 *
 * @param pin   blank where the order is about nobody
 * @param from  first day of the punches asked for
 * @param until last day of them
 */
public record OrderWish(OrderKind kind, String pin, String name, String reason, Optional<LocalDate> from,
        Optional<LocalDate> until) {
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    public OrderWish {
        pin = pin.strip();
        name = name.strip();
        reason = reason.strip();
    }

    /** Whether everything that the order needs is there. */
    public boolean whole() {
        return (!kind.pin() || Pin.isValid(pin)) && (!kind.named() || !name.isBlank())
                && (!kind.reason() || !reason.isBlank()) && (!kind.span() || span());
    }

    private boolean span() {
        return from.isPresent() && until.isPresent() && !until.get().isBefore(from.get());
    }

    /** @return the order's number */
    public long queue(PushOrders orders, MachineId machine) {
        return switch (kind) {
            case SAVE_USER -> orders.saveUser(machine, new Pin(pin), name, reason);
            case DELETE_USER -> orders.deleteUser(machine, new Pin(pin), reason);
            case QUERY_PUNCHES -> orders.queryPunches(machine, from.orElseThrow().atStartOfDay(),
                    until.orElseThrow().atTime(LAST_SECOND), reason);
            case QUERY_PEOPLE -> orders.queryPeople(machine, reason);
            case SET_TIME -> orders.setTime(machine, reason);
            case INFO -> orders.info(machine);
            case REBOOT -> orders.reboot(machine, reason);
        };
    }

    /** Names nobody. */
    @Override
    public String toString() {
        return kind.name();
    }
}
