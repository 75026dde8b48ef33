package id.sidik.simulator;

import static java.nio.charset.StandardCharsets.US_ASCII;

import id.sidik.protocol.Command;
import id.sidik.protocol.PackedTime;
import id.sidik.protocol.Reply;
import java.io.IOException;

/** What the machine tells about itself: version, counts, clock, state (sections 5 and 6). */
final class InfoDesk implements Desk {
    private static final int IDENTIFYING = 2;
    /** Later years can be packed and are told by no machine. */
    private static final int LAST_YEAR = 2099;

    private final SimulatorSettings settings;
    private final WallClock clock;
    private final MachineStock stock;
    private final OperationBook operations;

    InfoDesk(SimulatorSettings settings, WallClock clock, MachineStock stock, OperationBook operations) {
        this.settings = settings;
        this.clock = clock;
        this.stock = stock;
        this.operations = operations;
    }

    @Override
    public boolean answers(Exchange exchange) throws IOException {
        switch (exchange.request().code()) {
            case Command.GET_VERSION -> version(exchange);
            case Command.GET_FREE_SIZES -> freeSizes(exchange);
            case Command.GET_TIME -> time(exchange);
            case Command.SET_TIME -> setTime(exchange);
            case Command.STATE_RRQ -> state(exchange);
            case Command.GET_PINWIDTH -> pinWidth(exchange);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void version(Exchange exchange) throws IOException {
        exchange.ok((settings.dialect().board().firmware() + "\0").getBytes(US_ASCII));
    }

    private void freeSizes(Exchange exchange) throws IOException {
        exchange.ok(FreeSizesAnswer.of(settings.dialect().counts(), stock.register(), stock.punchCount(),
                operations.all().size(), settings.capacity()));
    }

    private void time(Exchange exchange) throws IOException {
        exchange.ok(LittleEndian.words(PackedTime.encode(clock.now())));
    }

    private void setTime(Exchange exchange) throws IOException {
        var wanted = PackedTime.decode(LittleEndian.firstWord(exchange.request().data()))
                .filter(at -> at.getYear() <= LAST_YEAR);
        boolean possible = exchange.request().data().length == 4 && wanted.isPresent();
        if (possible) clock.set(wanted.get());
        exchange.reply(possible ? Reply.ACK_OK : Reply.ACK_ERROR);
    }

    private void pinWidth(Exchange exchange) throws IOException {
        exchange.ok((byte) (settings.dialect().records().pinsAreText() ? 9 : 5));
    }

    /** The state stands in the session field (section 6.4). */
    private void state(Exchange exchange) throws IOException {
        exchange.replyAs(Reply.ACK_OK, IDENTIFYING);
    }
}
