package id.sidik.app.cli;

import id.sidik.domain.MachineId;
import id.sidik.operations.Office;
import id.sidik.operations.PushManner;
import id.sidik.operations.PushNews;
import id.sidik.operations.PushPlace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code push}: takes in what machines report by themselves. */
@Command(name = "push", mixinStandardHelpOptions = true, sortOptions = false, description = "Waits for machines that report by themselves (ADMS) until the time is over or it is stopped (Ctrl+C). Only registered machines are taken in.", subcommands = {
    PushOrderCommand.class, PushOrdersCommand.class})
final class PushCommand implements Callable<Integer> {
    @Option(names = "--listen", paramLabel = "HOST:PORT", description = "One of this computer's addresses, and the port that stands in the machines' menu; 0 takes a free one.")
    private String listen = "";

    @Option(names = "--register", paramLabel = "SERIAL", description = "Lets this machine report, now and later.")
    private List<String> register = List.of();

    @Option(names = "--seconds", paramLabel = "N", description = "Ends after so many seconds (default: when stopped).")
    private Optional<Integer> seconds = Optional.empty();

    @Option(names = "--json", description = "One JSON object on each line.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    private final SidikCommand root;

    PushCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws InterruptedException {
        PushPlace place = place();
        if (register.stream().anyMatch(serial -> !MachineId.isValid(serial)))
            throw new ParameterException(spec.commandLine(), "--register needs serial numbers without blanks");
        if (seconds.filter(count -> count < 1).isPresent())
            throw new ParameterException(spec.commandLine(), "--seconds is at least 1");
        try (Farewell farewell = new Farewell(); Office office = root.open()) {
            for (String serial : register) office.push().register(new MachineId(serial), "", PushManner.USUAL);
            office.push().follow(this::tell);
            int port = office.push().listen(place);
            tell("LISTENING", "cli.push.ready", Map.of("host", place.address(), "port", port), place.address(),
                    String.valueOf(port), office.push().machines().size());
            if (seconds.isPresent()) farewell.await(seconds.get());
            else
                farewell.await();
            return farewell.with(Exit.DONE.code());
        }
    }

    private PushPlace place() {
        int colon = listen.lastIndexOf(':');
        String port = listen.substring(colon + 1);
        if (colon < 1 || !port.matches("\\d{1,5}") || Integer.parseInt(port) > 65_535)
            throw new ParameterException(spec.commandLine(),
                    "--listen needs HOST:PORT (or say what to do: order, orders)");
        return new PushPlace(true, listen.substring(0, colon), Integer.parseInt(port));
    }

    private void tell(PushNews news) {
        switch (news) {
            case PushNews.Greeted(String machine, String dialect) -> tell("GREETED", "cli.push.greeted",
                    Map.of("machine", machine, "dialect", dialect), machine, dialect);
            case PushNews.Reported(String machine, String table, long read, long fresh, long known, long held) -> tell(
                    "REPORTED", "cli.push.reported", Map.of("machine", machine, "table", table, "read", read, "fresh",
                            fresh, "known", known, "quarantined", held),
                    machine, table, read, fresh, known, held);
            case PushNews.Knocked(String serial, String address) -> tell("KNOCKED", "cli.push.knocked",
                    Map.of("serial", serial, "address", address), serial, address);
            case PushNews.Answered(String machine, long order, int code) -> tell("ANSWERED", "cli.push.answered",
                    Map.of("machine", machine, "order", order, "code", code), machine, String.valueOf(order),
                    String.valueOf(code));
        }
    }

    private synchronized void tell(String event, String key, Map<String, Object> data, Object... arguments) {
        if (!json) {
            root.speech().say(key, arguments);
            return;
        }
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("event", event);
        line.putAll(new java.util.TreeMap<>(data));
        root.speech().jsonLine(line);
    }
}
