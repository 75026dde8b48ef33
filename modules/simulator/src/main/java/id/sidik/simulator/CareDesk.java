package id.sidik.simulator;

import id.sidik.protocol.Command;
import id.sidik.protocol.Reply;
import id.sidik.protocol.ScreenLine;
import java.io.IOException;
import java.util.Optional;

/** Clearing logs, screen, voice, door lock, off (section 4). */
final class CareDesk implements Desk {
    private static final int VOICES = 50;

    private final MachineStock stock;
    private final OperationBook operations;
    private final Panel panel;
    private final Switchboard switchboard;

    CareDesk(MachineStock stock, OperationBook operations, Panel panel, Switchboard switchboard) {
        this.stock = stock;
        this.operations = operations;
        this.panel = panel;
        this.switchboard = switchboard;
    }

    @Override
    public boolean answers(Exchange exchange) throws IOException {
        byte[] data = exchange.request().data();
        switch (exchange.request().code()) {
            case Command.CLEAR_ATTLOG -> done(exchange, stock::clearPunches);
            case Command.CLEAR_OPLOG -> done(exchange, operations::clear);
            case Command.CLEAR_LCD -> done(exchange, panel::blank);
            case Command.WRITE_LCD -> show(exchange, ScreenLine.decode(data));
            case Command.TESTVOICE -> voice(exchange, LittleEndian.firstWord(data));
            case Command.UNLOCK -> done(exchange, () -> panel.unlock(LittleEndian.firstWord(data)));
            case Command.POWEROFF -> {
                exchange.ok();
                exchange.out().flush();
                switchboard.switchOff();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void done(Exchange exchange, Runnable deed) throws IOException {
        deed.run();
        exchange.ok();
    }

    private void show(Exchange exchange, Optional<ScreenLine> line) throws IOException {
        line.ifPresent(panel::show);
        exchange.reply(line.isPresent() ? Reply.ACK_OK : Reply.ACK_ERROR);
    }

    private void voice(Exchange exchange, int index) throws IOException {
        boolean known = index >= 0 && index < VOICES;
        if (known) panel.say(index);
        exchange.reply(known ? Reply.ACK_OK : Reply.ACK_ERROR);
    }
}
