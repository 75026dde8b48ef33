package id.sidik.simulator;

import id.sidik.protocol.Reply;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

/** CONNECT, AUTH and EXIT (sections 3.1 and 3.4). */
final class Doorkeeper {
    private static final int FIRST_SESSION = 0x2A11;
    private static final int STEP = 0x0101;

    private final KeyGuard guard;
    private final AtomicInteger next = new AtomicInteger(FIRST_SESSION);

    Doorkeeper(KeyGuard guard) {
        this.guard = guard;
    }

    void connect(Exchange exchange) throws IOException {
        boolean asked = guard.asksKey();
        exchange.session().open(next.getAndUpdate(Doorkeeper::following), !asked);
        exchange.reply(asked ? Reply.ACK_UNAUTH : Reply.ACK_OK);
    }

    private static int following(int session) {
        int candidate = session + STEP & 0xFFFF;
        return candidate == 0 ? FIRST_SESSION : candidate;
    }

    void authorise(Exchange exchange) throws IOException {
        Session session = exchange.session();
        int verdict = session.isOpen() ? guard.judge(exchange.request().data(), session.id()) : Reply.ACK_UNAUTH;
        if (verdict == Reply.ACK_OK) session.trust();
        exchange.reply(verdict);
    }

    void exit(Exchange exchange) throws IOException {
        int ending = exchange.session().id();
        exchange.session().close();
        exchange.replyAs(Reply.ACK_OK, ending);
    }
}
