package id.sidik.simulator;

import id.sidik.protocol.Command;
import id.sidik.protocol.Reply;
import java.io.IOException;
import java.time.Duration;

/** Which command goes to which part of the machine (section 4). What it does not know is answered 0xFFFF. */
final class Firmware {
    private static final Duration RESTART_TIME = Duration.ofSeconds(2);
    private static final Duration WITHOUT_END = Duration.ofDays(365);

    private final Doorkeeper door;
    private final InfoDesk info;
    private final BulkReads bulk;
    private final Power power;
    private final Switchboard switchboard;

    Firmware(Doorkeeper door, InfoDesk info, BulkReads bulk, Power power, Switchboard switchboard) {
        this.door = door;
        this.info = info;
        this.bulk = bulk;
        this.power = power;
        this.switchboard = switchboard;
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
        switch (exchange.request().code()) {
            case Command.EXIT -> door.exit(exchange);
            case Command.GET_VERSION -> info.version(exchange);
            case Command.OPTIONS_RRQ -> info.readOption(exchange);
            case Command.OPTIONS_WRQ -> info.writeOption(exchange);
            case Command.GET_FREE_SIZES -> info.freeSizes(exchange);
            case Command.GET_TIME -> info.time(exchange);
            case MachineCommand.SET_TIME -> info.setTime(exchange);
            case MachineCommand.STATE_RRQ -> info.state(exchange);
            case MachineCommand.GET_PINWIDTH -> info.pinWidth(exchange);
            case Command.PREPARE_BUFFER -> bulk.prepare(exchange);
            case Command.READ_BUFFER -> bulk.chunk(exchange);
            case Command.FREE_DATA -> bulk.free(exchange);
            case Command.ATTLOG_RRQ, Command.USERTEMP_RRQ, Command.DB_RRQ, MachineCommand.OPLOG_RRQ ->
                bulk.plain(exchange);
            default -> control(exchange);
        }
    }

    private void control(Exchange exchange) throws IOException {
        switch (exchange.request().code()) {
            case Command.REFRESHDATA, MachineCommand.REFRESHOPTION, MachineCommand.STARTVERIFY,
                    MachineCommand.CANCELCAPTURE ->
                exchange.ok();
            case MachineCommand.GET_USERTEMP -> exchange.reply(Reply.ACK_ERROR); // there are no fingers in it
            case Command.DISABLEDEVICE -> {
                int seconds = LittleEndian.firstWord(exchange.request().data());
                power.disable(seconds > 0 ? Duration.ofSeconds(seconds) : WITHOUT_END);
                exchange.ok();
            }
            case Command.ENABLEDEVICE -> {
                power.enable();
                exchange.ok();
            }
            case Command.REG_EVENT -> {
                exchange.session().listenTo(LittleEndian.firstWord(exchange.request().data()));
                exchange.ok();
            }
            case Command.RESTART -> switchboard.restart(RESTART_TIME); // no answer, as on most machines
            default -> exchange.reply(Reply.ACK_UNKNOWN);
        }
    }
}
