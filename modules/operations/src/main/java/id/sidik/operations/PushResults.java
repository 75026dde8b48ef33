package id.sidik.operations;

import id.sidik.domain.MachineId;
import id.sidik.domain.MachineUser;
import id.sidik.domain.Pin;
import id.sidik.protocol.push.CommandResult;
import id.sidik.protocol.push.CommandText;
import id.sidik.protocol.push.PushCommand;
import id.sidik.store.Deed;
import id.sidik.store.PushOrder;
import id.sidik.store.Tables;
import id.sidik.store.UuidV7;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a machine's answer to an order changes: the order, what is known of its people, and the journal of deeds. */
final class PushResults {
    private PushResults() {}

    /** @return whether it answers an open order of this machine */
    static boolean take(Tables tables, MachineId machine, CommandResult result, Instant now) {
        if (!tables.pushOrders().answered(machine, result.id(), result.code(), now)) return false;
        Optional<PushOrder> order = tables.pushOrders().find(result.id());
        order.flatMap(each -> CommandText.read(each.command()))
                .ifPresent(command -> follow(tables, order.get(), command, result, now));
        return true;
    }

    private static void follow(Tables tables, PushOrder order, PushCommand command, CommandResult result, Instant now) {
        switch (command) {
            case PushCommand.SaveUser user when result.done() -> {
                tables.machineUsers().save(new MachineUser(order.machine(), new Pin(user.pin()), user.name(),
                        user.privilege(), true));
                deed(tables, order, "PUSH_SAVE_USER", result, now);
            }
            case PushCommand.DeleteUser(String pin) when result.done() -> {
                tables.machineUsers().remove(order.machine(), new Pin(pin));
                deed(tables, order, "PUSH_DELETE_USER", result, now);
            }
            case PushCommand.SaveUser _ -> deed(tables, order, "PUSH_SAVE_USER", result, now);
            case PushCommand.DeleteUser _ -> deed(tables, order, "PUSH_DELETE_USER", result, now);
            case PushCommand.SetTime() -> deed(tables, order, "SET_CLOCK", result, now);
            case PushCommand.Reboot() -> deed(tables, order, "RESTART", result, now);
            case PushCommand.QueryPunches _,PushCommand.QueryPeople _,PushCommand.Info _ -> {}
        }
    }

    private static void deed(Tables tables, PushOrder order, String kind, CommandResult result, Instant now) {
        tables.deeds().add(new Deed(UuidV7.at(now), order.machine(), now, order.by(), kind, order.reason(),
                result.done() ? Deeds.DONE : "PSH-103", List.of()));
    }
}
