package id.sidik.simulator;

import id.sidik.protocol.Command;
import java.io.IOException;
import java.util.Optional;
import java.util.Random;

/** Answers a request as it should be, or as the next planned fault wants it. */
final class FaultDesk {
    private static final int ENDLESS_FRAME = 1008;
    private static final int MOST_GARBAGE = 1 << 20;

    private final FaultPlan plan;
    private final Power power;
    private final Switchboard switchboard;

    FaultDesk(FaultPlan plan, Power power, Switchboard switchboard) {
        this.plan = plan;
        this.power = power;
        this.switchboard = switchboard;
    }

    void answer(Exchange exchange, Firmware firmware) throws IOException {
        Optional<Fault> fault = plan.strike(exchange.request().code());
        if (fault.isEmpty()) {
            firmware.answer(exchange);
            return;
        }
        switch (fault.get()) {
            case Fault.Delay delay -> {
                if (power.waitFor(delay.by())) firmware.answer(exchange);
            }
            case Fault.Refuse refusal -> exchange.reply(refusal.code());
            case Fault.Stall _ -> { /* not a word */ }
            case Fault.Garbage garbage -> exchange.out().sendBare(noise(garbage.bytes()));
            case Fault.EndlessStream _ -> endless(exchange);
            default -> firmware.answer(new Exchange(exchange.request(), exchange.session(),
                    new FaultyOutlet(exchange.out(), fault.get(), switchboard)));
        }
    }

    private void endless(Exchange exchange) throws IOException {
        exchange.reply(Command.PREPARE_DATA, LittleEndian.words(ENDLESS_FRAME, ENDLESS_FRAME));
        for (int index = 0; !power.hasEnded() && power.isOn(); index++)
            exchange.replyAs(Command.DATA, index, new byte[ENDLESS_FRAME]);
    }

    private static byte[] noise(int size) {
        byte[] bytes = new byte[Math.clamp(size, 1, MOST_GARBAGE)];
        new Random(size).nextBytes(bytes);
        return bytes;
    }
}
