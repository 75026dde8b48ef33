package id.sidik.simulator;

import id.sidik.protocol.Command;
import id.sidik.protocol.Reply;
import java.io.IOException;
import java.util.List;

/** Which command goes to which part of the machine (section 4). What none of them knows is answered 0xFFFF. */
final class Firmware {
    private final Doorkeeper door;
    private final List<Desk> desks;

    /** @param desks in the order in which they are asked */
    Firmware(Doorkeeper door, List<Desk> desks) {
        this.door = door;
        this.desks = List.copyOf(desks);
    }

    void answer(Exchange exchange) throws IOException {
        switch (exchange.request().code()) {
            case Command.CONNECT -> door.connect(exchange);
            case Command.AUTH -> door.authorise(exchange);
            case Reply.ACK_OK -> { /* the client has seen an event */ }
            default -> {
                Session session = exchange.session();
                boolean known = session.isTrusted() && exchange.request().session() == session.id();
                if (known) serve(exchange);
                else
                    exchange.reply(Reply.ACK_UNAUTH);
            }
        }
    }

    private void serve(Exchange exchange) throws IOException {
        if (exchange.request().code() == Command.EXIT) {
            door.exit(exchange);
            return;
        }
        for (Desk desk : desks)
            if (desk.answers(exchange)) return;
        exchange.reply(Reply.ACK_UNKNOWN);
    }
}
