package id.sidik.operations;

import id.sidik.devices.push.WakeUp;
import id.sidik.domain.MachineId;
import id.sidik.domain.MachineUser;
import id.sidik.domain.Pin;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.protocol.push.CommandText;
import id.sidik.protocol.push.PushCommand;
import id.sidik.store.PushMachine;
import id.sidik.store.PushOrder;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What reporting machines are asked to do when they come by. Each method gives the order's number. */
public final class PushOrders {
    private static final System.Logger LOG = System.getLogger(PushOrders.class.getName());

    private final Records records;
    private final Clock clock;
    private final String operator;

    PushOrders(Records records, Clock clock, String operator) {
        this.records = records;
        this.clock = clock;
        this.operator = operator;
    }

    /** Adds a person or gives it another name; whatever else the machine has of it stays. */
    public long saveUser(MachineId machine, Pin pin, String name, String reason) {
        int privilege = records.read(tables -> tables.machineUsers().find(machine, pin)).map(MachineUser::privilege)
                .orElse(0);
        return saveUser(machine, pin, name, privilege, 0, 0, reason);
    }

    /** @param privilege 0 or 14 @param card 0 leaves the machine's @param group 1–255, 0 leaves the machine's */
    public long saveUser(MachineId machine, Pin pin, String name, int privilege, long card, int group,
            String reason) {
        return queue(machine, new PushCommand.SaveUser(pin.text(), name, privilege, card, group), reason);
    }

    public long deleteUser(MachineId machine, Pin pin, String reason) {
        return queue(machine, new PushCommand.DeleteUser(pin.text()), reason);
    }

    /** Punches of a span again; dialect 2 alone knows it. */
    public long queryPunches(MachineId machine, LocalDateTime from, LocalDateTime until, String reason) {
        return queue(machine, new PushCommand.QueryPunches(from, until), reason);
    }

    /** The people that the machine holds, as an ordinary report; dialect 1 does not know it. */
    public long queryPeople(MachineId machine, String reason) {
        return queue(machine, new PushCommand.QueryPeople(), reason);
    }

    /**
     * Sets the machine's clock to the laptop's when it hears this; dialect 2 alone knows it.
     *
     * @throws TroubleException PSH-104 without a reason: no clock is set silently
     */
    public long setTime(MachineId machine, String reason) {
        if (reason.isBlank()) throw new TroubleException(Trouble.of("PSH-104", "trouble.push.reason"));
        return queue(machine, new PushCommand.SetTime(), reason);
    }

    public long info(MachineId machine) {
        return queue(machine, new PushCommand.Info(), "");
    }

    public long reboot(MachineId machine, String reason) {
        return queue(machine, new PushCommand.Reboot(), reason);
    }

    private long queue(MachineId machine, PushCommand command, String reason) {
        Optional<PushMachine> known = records.read(tables -> tables.pushMachines().find(machine));
        if (known.isEmpty())
            throw new TroubleException(Trouble.of("PSH-102", "trouble.push.notRegistered", machine));
        long id = records.transact(tables -> tables.pushOrders().queue(machine, CommandText.write(command), reason,
                operator, clock.instant()));
        if (known.get().habits().wakeUp() && !known.get().address().isBlank()) wake(known.get().address());
        return id;
    }

    private static void wake(String address) {
        try {
            WakeUp.send(InetAddress.getByName(address), WakeUp.PORT);
        } catch (IOException unreachable) {
            LOG.log(System.Logger.Level.INFO, "a machine could not be woken; it will come by");
        }
    }

    /** @return false when the machine has heard it already */
    public boolean withdraw(long id) {
        return records.transact(tables -> tables.pushOrders().withdraw(id));
    }

    /** Newest first. @param most how many */
    public List<PushOrderLine> list(int most) {
        return records.read(tables -> {
            Map<MachineId, String> names = MachineNames.of(tables);
            return tables.pushOrders().list(most).stream().map(order -> line(order,
                    names.getOrDefault(order.machine(), order.machine().serial()))).toList();
        });
    }

    private static PushOrderLine line(PushOrder order, String machine) {
        Optional<Integer> code = order.result().isPresent()
                ? Optional.of(order.result().getAsInt())
                : Optional.empty();
        PushOrderLine.State state = code.map(each -> each >= 0 ? PushOrderLine.State.DONE : PushOrderLine.State.REFUSED)
                .orElse(order.sent() > 0 ? PushOrderLine.State.SENT : PushOrderLine.State.WAITING);
        List<String> words = List.of(order.command().split("\t"));
        return new PushOrderLine(order.id(), machine, words.getFirst(), words.subList(1, words.size()), order.reason(),
                order.queued(), order.answered(), state, code.map(PushOrderLine.Answer::of));
    }
}
