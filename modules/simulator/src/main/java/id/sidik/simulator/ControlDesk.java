package id.sidik.simulator;

import id.sidik.protocol.Command;
import id.sidik.protocol.OperationKind;
import java.io.IOException;
import java.time.Duration;

/** What the machine is told to do: lock and free the sensor, listen, start anew. */
final class ControlDesk implements Desk {
    private static final Duration RESTART_TIME = Duration.ofSeconds(2);
    private static final Duration WITHOUT_END = Duration.ofDays(365);

    private final Power power;
    private final Switchboard switchboard;
    private final OperationBook operations;
    private final WallClock clock;

    ControlDesk(Power power, Switchboard switchboard, OperationBook operations, WallClock clock) {
        this.power = power;
        this.switchboard = switchboard;
        this.operations = operations;
        this.clock = clock;
    }

    @Override
    public boolean answers(Exchange exchange) throws IOException {
        switch (exchange.request().code()) {
            case Command.REFRESHDATA, Command.STARTVERIFY, Command.CANCELCAPTURE ->
                exchange.ok();
            case Command.DISABLEDEVICE -> disable(exchange);
            case Command.ENABLEDEVICE -> {
                power.enable();
                exchange.ok();
            }
            case Command.REG_EVENT -> {
                exchange.session().listenTo(LittleEndian.firstWord(exchange.request().data()));
                exchange.ok();
            }
            case Command.RESTART -> restart(); // no answer, as on most machines
            default -> {
                return false;
            }
        }
        return true;
    }

    private void restart() {
        operations.note(OperationKind.POWER_OFF, clock.now());
        operations.note(OperationKind.POWER_ON, clock.now().plus(RESTART_TIME));
        switchboard.restart(RESTART_TIME);
    }

    private void disable(Exchange exchange) throws IOException {
        int seconds = LittleEndian.firstWord(exchange.request().data());
        power.disable(seconds > 0 ? Duration.ofSeconds(seconds) : WITHOUT_END);
        exchange.ok();
    }
}
