package id.sidik.operations.centre;

import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.Pin;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.store.Guest;
import id.sidik.store.Tables;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * People of other units on machines of this one. Only the unit that owns a machine can say whose its PINs are; once it
 * has, the centre hands those punches to the person's own unit.
 */
public final class GuestDesk {
    private static final int LONGEST_NUMBER = 64;

    /** Somebody of another unit on a machine of ours. @param until the last day; empty while it goes on */
    public record Line(MachineId machine, String machineName, String pin, String number, LocalDate from,
            Optional<LocalDate> until) {
        /** Names nobody. */
        @Override
        public String toString() {
            return "a guest on " + machine;
        }
    }

    private final Records records;

    GuestDesk(Records records) {
        this.records = records;
    }

    /** By machine and PIN. */
    public List<Line> list() {
        return records.read(tables -> {
            Map<MachineId, Machine> machines = tables.machines().list().stream().collect(Collectors.toMap(Machine::id,
                    Function.identity()));
            return tables.guests().list().stream().map(guest -> new Line(guest.machine(), Optional.ofNullable(machines
                    .get(guest.machine())).map(Machine::name).orElse(guest.machine().serial()), guest.pin().text(),
                    guest.number(), guest.from(), guest.until())).toList();
        });
    }

    /**
     * Saves a guest; the same PIN of the same machine from the same day is the one who was saved last.
     *
     * @throws TroubleException PST-130 when PIN, number or days cannot be; PST-131 when the machine is not in the list;
     *                          PST-132 when the PIN is an own employee's then
     */
    public void save(String machine, String pin, String number, LocalDate from, Optional<LocalDate> until) {
        Guest guest = guest(machine, pin, number, from, until);
        records.transact(tables -> {
            if (tables.machines().list().stream().noneMatch(each -> each.id().equals(guest.machine())))
                throw new TroubleException(Trouble.of("PST-131", "trouble.guest.machine", machine));
            if (isOwn(tables, guest)) throw new TroubleException(Trouble.of("PST-132", "trouble.guest.own", pin));
            tables.guests().save(guest);
            return guest;
        });
    }

    private static boolean isOwn(Tables tables, Guest guest) {
        LocalDate last = guest.until().orElse(LocalDate.MAX);
        return tables.aliases().list().stream().filter(alias -> alias.pin().equals(guest.pin()) && alias.machine()
                .map(guest.machine()::equals).orElse(true))
                .anyMatch(alias -> !alias.from().orElse(LocalDate.MIN).isAfter(last) && !alias.until().orElse(
                        LocalDate.MAX).isBefore(guest.from()));
    }

    private static Guest guest(String machine, String pin, String number, LocalDate from, Optional<LocalDate> until) {
        try {
            if (number.strip().length() > LONGEST_NUMBER || until.filter(last -> last.isBefore(from)).isPresent())
                throw new IllegalArgumentException("no guest");
            return new Guest(new MachineId(machine.strip()), new Pin(pin.strip()), number.strip(), from, until);
        } catch (IllegalArgumentException wrong) {
            throw new TroubleException(Trouble.of("PST-130", "trouble.guest.wrong"), wrong);
        }
    }

    /** Takes back what was entered by mistake; a guest who has gone is saved with the last day instead. */
    public void remove(Line guest) {
        records.transact(tables -> {
            tables.guests().remove(new Guest(guest.machine(), new Pin(guest.pin()), guest.number(), guest.from(), guest
                    .until()));
            return guest;
        });
    }
}
