package id.sidik.app.cli;

import id.sidik.simulator.ModemHabits;
import id.sidik.simulator.SentMessage;
import id.sidik.simulator.SimulatedModem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A simulated modem until it is stopped: what it sends is told, what is typed in comes to it as a message. */
final class SimulatedModemRun {
    private static final long LOOK = 200;

    private final SidikCommand root;

    SimulatedModemRun(SidikCommand root) {
        this.root = root;
    }

    int run() throws InterruptedException {
        try (Farewell farewell = new Farewell(); SimulatedModem modem = new SimulatedModem(ModemHabits.usual())) {
            modem.plugIn();
            tellPlace(modem);
            Thread.ofPlatform().daemon().name("simulated modem reads").start(() -> listen(modem));
            int told = 0;
            while (!farewell.asked()) {
                List<SentMessage> sent = modem.sent();
                for (SentMessage each : sent.subList(told, sent.size())) {
                    root.speech().say("cli.simulate.modem.sent", each.to(), each.text());
                    modem.report(each.reference(), 0);
                }
                told = sent.size();
                TimeUnit.MILLISECONDS.sleep(LOOK);
            }
            return farewell.with(Exit.DONE.code());
        } catch (IOException noTerminals) {
            root.progress().println(root.texts().get("cli.simulate.modem.none"));
            return Exit.NOT_DONE.code();
        }
    }

    private void listen(SimulatedModem modem) {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try {
            for (String line = in.readLine(); line != null; line = in.readLine()) hear(modem, line.strip());
        } catch (IOException ended) {
            root.progress().println(root.texts().get("cli.simulate.modem.none"));
        }
    }

    private void hear(SimulatedModem modem, String line) throws IOException {
        String[] parts = line.split("\\s+", 2);
        if (line.equals("unplug")) modem.unplug();
        else if (line.equals("plug")) {
            modem.plugIn();
            tellPlace(modem);
        } else if (parts.length == 2) modem.bring(parts[0], parts[1], OffsetDateTime.now(root.clock()));
        else if (!line.isEmpty()) root.speech().say("cli.simulate.modem.how");
    }

    private void tellPlace(SimulatedModem modem) {
        modem.device().ifPresent(device -> root.speech().say("cli.simulate.modem", device));
    }
}
