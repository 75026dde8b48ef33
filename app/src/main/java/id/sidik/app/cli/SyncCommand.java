package id.sidik.app.cli;

import id.sidik.operations.Office;
import id.sidik.operations.centre.CentrePlace;
import id.sidik.operations.centre.SyncLine;
import id.sidik.operations.centre.SyncStand;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sync}: meets the city's centre; where it is, and where this laptop stands with it. */
@Command(name = "sync", mixinStandardHelpOptions = true, sortOptions = false, subcommands = SyncLaptopCommand.class, description = "Sends what waits to the city's centre and brings what others know. May be stopped and repeated at any point.")
final class SyncCommand implements Callable<Integer> {
    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    private final SidikCommand root;

    SyncCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (Office office = root.open()) {
            return root.speech().close(office.centre().sync().now().run(new ConsoleProgress(root.texts(),
                    root.progress())), json);
        }
    }

    @Command(name = "set", mixinStandardHelpOptions = true, description = "Says where the centre is. The password comes from a file or from the environment variable SIDIK_CENTRE_PASSWORD, never from the command line.")
    int set(@Mixin CentreServer server,
            @Option(names = "--manual", description = "The window does not sync by itself.") boolean manual) {
        CentrePlace place = server.place(!manual);
        try (Office office = root.open()) {
            office.centre().places().save(place, server.given());
            root.speech().say("sync.place.saved");
            return Exit.DONE.code();
        }
    }

    @Command(name = "status", mixinStandardHelpOptions = true, description = "What waits, what was refused, what is open, and the last meeting; asks nobody.")
    int status(@Option(names = "--json", description = "Answer as JSON.") boolean asJson) {
        try (Office office = root.open()) {
            SyncStand stand = office.centre().sync().stand();
            if (asJson) root.speech().json(data(stand));
            else
                tell(stand);
            return (stand.open() > 0 ? Exit.DIFFERENT : Exit.DONE).code();
        }
    }

    private void tell(SyncStand stand) {
        Speech speech = root.speech();
        if (!stand.placed()) speech.say("sync.none");
        speech.say("sync.waiting.punches", stand.punches());
        speech.say("sync.waiting.facts", stand.facts());
        speech.say("sync.waiting.changes", stand.changes());
        speech.say("sync.status.asks", stand.refused(), stand.conflicts());
        stand.last().ifPresent(line -> speech.say("sync.status.last", line.outcome(), line.sent(), line.received()));
    }

    private static Map<String, Object> data(SyncStand stand) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("placed", stand.placed());
        data.put("punches", stand.punches());
        data.put("facts", stand.facts());
        data.put("changes", stand.changes());
        data.put("refused", stand.refused());
        data.put("conflicts", stand.conflicts());
        data.put("good", stand.good().map(Instant::toString).orElse(""));
        data.put("last", stand.last().map(SyncLine::outcome).orElse(""));
        return data;
    }
}
