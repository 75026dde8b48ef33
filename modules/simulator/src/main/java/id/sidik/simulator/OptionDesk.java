package id.sidik.simulator;

import id.sidik.protocol.Command;
import id.sidik.protocol.Reply;
import java.io.IOException;
import java.util.Optional;

/** Named settings: told, written, and made to take effect by REFRESHOPTION (section 12). */
final class OptionDesk implements Desk {
    private final Options options;
    private final KeyGuard guard;
    private final Mover mover;

    /** Where the machine goes when its address is changed. */
    interface Mover {
        /** The way back to whoever asked is still open when this is called. */
        void move(String host, int port);
    }

    OptionDesk(Options options, KeyGuard guard, Mover mover) {
        this.options = options;
        this.guard = guard;
        this.mover = mover;
    }

    @Override
    public boolean answers(Exchange exchange) throws IOException {
        switch (exchange.request().code()) {
            case Command.OPTIONS_RRQ -> read(exchange);
            case Command.OPTIONS_WRQ ->
                exchange.reply(options.write(exchange.request().data()) ? Reply.ACK_OK : Reply.ACK_ERROR);
            case Command.REFRESHOPTION -> refresh(exchange);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void read(Exchange exchange) throws IOException {
        Optional<byte[]> value = options.read(exchange.request().data());
        if (value.isPresent()) exchange.ok(value.get());
        else
            exchange.reply(Reply.ACK_ERROR);
    }

    private void refresh(Exchange exchange) throws IOException {
        exchange.ok();
        exchange.out().flush();
        guard.change(options.number("COMKey"));
        mover.move(options.text("IPAddress"), options.number("TCPPort"));
    }
}
