package id.sidik.app.cli;

import id.sidik.domain.Machine;
import id.sidik.operations.Office;
import id.sidik.operations.ScanReport;
import id.sidik.operations.ScanRequest;
import id.sidik.operations.ScanRow;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code scan}: who is on the network. */
@Command(name = "scan", mixinStandardHelpOptions = true, sortOptions = false, description = "Looks for machines on the laptop's networks and knows those of the list again by serial number and network card. Changes nothing.")
final class ScanCommand implements Callable<Integer> {
    @Option(names = "--range", paramLabel = "CIDR", description = "A private range, for example 192.168.1.0/24 (default: the laptop's own networks).")
    private Optional<String> range = Optional.empty();

    @Option(names = "--port", paramLabel = "N", description = "Port of the machines (default: 4370).")
    private int port = Machine.DEFAULT_PORT;

    @Option(names = "--rate", paramLabel = "N", description = "Probes a second, 1 to 1000 (default: 100).")
    private Optional<Integer> rate = Optional.empty();

    @Option(names = "--greet", description = "Say hello to terminals of another make too (port 5005); known from a single source.")
    private boolean greet;

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    private final SidikCommand root;

    ScanCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (port < 1 || port > 65_535) throw new ParameterException(spec.commandLine(), "--port goes from 1 to 65535");
        int pace = rate.orElse(ScanRequest.usual().rate());
        if (pace < 1 || pace > 1000) throw new ParameterException(spec.commandLine(), "--rate goes from 1 to 1000");
        try (Office office = root.open()) {
            ScanReport report = office.scans().scan(new ScanRequest(range, port, pace, greet), row -> {})
                    .run(new ConsoleProgress(root.texts(), root.progress()));
            return close(report);
        }
    }

    private int close(ScanReport report) {
        Exit exit = report.whole() ? Exit.DONE : Exit.STOPPED;
        if (json) root.speech().json(data(report, exit));
        else {
            report.rows().forEach(this::say);
            root.speech().say("cli.scan.count", report.rows().size(), report.looked(), String.join(", ", report
                    .ranges()));
        }
        return exit.code();
    }

    private void say(ScanRow row) {
        String who = row.known().map(known -> known.name() + " (" + known.id() + ")")
                .orElse(row.id().map(Object::toString).orElse("–"));
        root.speech().say("cli.scan.row", row.host() + ":" + row.port(), root.texts().get("scan.state." + row.state()),
                who, row.model().isBlank() ? "–" : row.model(), row.mac().isBlank() ? "–" : row.mac());
    }

    private static Map<String, Object> data(ScanReport report, Exit exit) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("outcome", exit.name());
        data.put("exit", exit.name());
        data.put("ranges", report.ranges());
        data.put("looked", report.looked());
        data.put("total", report.total());
        data.put("whole", report.whole());
        data.put("found", report.rows().stream().map(ScanCommand::data).toList());
        return data;
    }

    private static Map<String, Object> data(ScanRow row) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("host", row.host());
        data.put("port", row.port());
        data.put("state", row.state().name());
        data.put("serial", row.id().map(Object::toString).orElse(""));
        data.put("mac", row.mac());
        data.put("model", row.model());
        data.put("firmware", row.firmware());
        data.put("transport", row.transport());
        row.users().ifPresent(count -> data.put("users", count));
        row.punches().ifPresent(count -> data.put("records", count));
        row.clock().ifPresent(offset -> data.put("clockOffsetMillis", offset.toMillis()));
        row.known().ifPresent(known -> data.put("known",
                Map.of("serial", known.id().serial(), "name", known.name(), "place", known.place())));
        return data;
    }
}
