package id.sidik.app.cli;

import id.sidik.operations.Office;
import id.sidik.operations.roads.ModemDesk;
import id.sidik.operations.roads.ModemNews;
import id.sidik.operations.roads.ModemPortLine;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sms listen}: takes messages in at a GSM modem and sends answers. */
@Command(name = "listen", mixinStandardHelpOptions = true, sortOptions = false, description = "Takes messages in at a GSM modem and sends what waits, until the time is over or it is stopped (Ctrl+C). A modem that is pulled out is waited for.")
final class SmsListenCommand implements Callable<Integer> {
    @Option(names = "--port", paramLabel = "DEVICE", description = "The serial port (default: that of the last time).")
    private Optional<String> port = Optional.empty();

    @Option(names = "--seconds", paramLabel = "N", description = "Ends after so many seconds (default: when stopped).")
    private Optional<Integer> seconds = Optional.empty();

    @Option(names = "--json", description = "One JSON object on each line; the last one is the ledger.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    private final SidikCommand root;

    SmsListenCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (seconds.filter(count -> count < 1).isPresent())
            throw new ParameterException(spec.commandLine(), "--seconds is at least 1");
        try (Farewell farewell = new Farewell()) {
            try (Office office = root.open()) {
                ModemDesk modem = office.roads().modem();
                ModemPortLine place = port.map(modem::port).or(modem::chosen)
                        .orElseThrow(() -> new ParameterException(spec.commandLine(), "--port DEVICE is needed"));
                modem.choose(place);
                return farewell.with(close(modem.listen(place, this::tell).run(timed(farewell))));
            }
        }
    }

    private int close(Ledger ledger) {
        if (!json) return root.speech().close(ledger, false);
        root.speech().jsonLine(root.speech().data(ledger));
        return Exit.of(ledger).code();
    }

    private Job.Progress timed(Farewell farewell) {
        long end = System.nanoTime() + Duration.ofSeconds(seconds.orElse(0)).toNanos();
        return new Job.Progress() {
            @Override
            public void at(long done, long total, String key, Object... arguments) {
                // the news say it
            }

            @Override
            public boolean stopRequested() {
                return farewell.asked() || seconds.isPresent() && System.nanoTime() >= end;
            }
        };
    }

    private void tell(ModemNews news) {
        switch (news) {
            case ModemNews.Up() -> tell("UP", "", 0, "sms.news.up");
            case ModemNews.Down(String fault, int code, Duration again) -> tell("DOWN", fault, code,
                    "sms.modem.down." + fault, again.toSeconds());
            case ModemNews.Came(var taken) -> tell("CAME", taken.name(), 0, "sms.taken." + taken);
            case ModemNews.Answered(var stand) -> tell("ANSWER", stand.name(), 0, "sms.answer.stand." + stand);
        }
    }

    private void tell(String event, String what, int code, String key, Object... arguments) {
        if (!json) {
            root.speech().say(key, arguments);
            return;
        }
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("event", event);
        line.put("what", what);
        line.put("code", code);
        root.speech().jsonLine(line);
    }
}
