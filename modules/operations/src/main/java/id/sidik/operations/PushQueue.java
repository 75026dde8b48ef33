package id.sidik.operations;

import id.sidik.domain.Machine;
import id.sidik.protocol.push.CommandText;
import id.sidik.protocol.push.PushCommand;
import id.sidik.protocol.push.PushDialect;
import id.sidik.store.PushOrder;
import id.sidik.store.Tables;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/** Which orders a machine hears now: a few at a time, again when it stays silent, starting anew last of all. */
final class PushQueue {
    private static final int AT_ONCE = 5;
    private static final int TRIES = 3;
    private static final Duration SILENCE = Duration.ofMinutes(2);
    /** Given as the result of an order that the machine never answered. */
    static final int NEVER_DONE = -99;
    /** Given as the result of an order that the machine's dialect has no words for. */
    static final int NO_WORDS = -98;

    /** The lines to send, marked as sent; blank when there are none. */
    String due(Tables tables, Machine machine, PushDialect dialect, Instant now) {
        LocalDateTime local = LocalDateTime.ofInstant(now, machine.zone());
        StringBuilder lines = new StringBuilder();
        int told = 0;
        for (PushOrder order : tables.pushOrders().open(machine.id())) {
            Optional<PushCommand> command = CommandText.read(order.command());
            Optional<String> line = command.flatMap(each -> CommandText.line(order.id(), each, dialect,
                    local));
            boolean restLater = order.sentAt().filter(sent -> sent.plus(SILENCE).isAfter(now)).isPresent();
            if (line.isEmpty()) tables.pushOrders().answered(machine.id(), order.id(), NO_WORDS, now);
            else if (order.sent() >= TRIES && !restLater)
                tables.pushOrders().answered(machine.id(), order.id(), NEVER_DONE, now);
            else if (!restLater) {
                lines.append(line.get());
                tables.pushOrders().sent(order.id(), now);
                if (command.get() instanceof PushCommand.Reboot || ++told == AT_ONCE) break;
            }
        }
        return lines.toString();
    }
}
