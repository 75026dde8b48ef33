package id.sidik.simulator;

import id.sidik.protocol.Command;
import java.io.IOException;
import java.time.Duration;

/** What the machine is told to do: lock and free the sensor, listen, start anew. */
final class ControlDesk implements Desk {
    private static final Duration RESTART_TIME = Duration.ofSeconds(2);
    private static final Duration WITHOUT_END = Duration.ofDays(365);

    private final Power power;
    private final Switchboard switchboard;

    ControlDesk(Power power, Switchboard switchboard) {
        this.power = power;
        this.switchboard = switchboard;
    }

    @Override
    public boolean answers(Exchange exchange) throws IOException {
        switch (exchange.request().code()) {
            case Command.REFRESHDATA, Command.REFRESHOPTION, Command.STARTVERIFY, Command.CANCELCAPTURE ->
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
            case Command.RESTART -> switchboard.restart(RESTART_TIME); // no answer, as on most machines
            default -> {
                return false;
            }
        }
        return true;
    }

    private void disable(Exchange exchange) throws IOException {
        int seconds = LittleEndian.firstWord(exchange.request().data());
        power.disable(seconds > 0 ? Duration.ofSeconds(seconds) : WITHOUT_END);
        exchange.ok();
    }
}
