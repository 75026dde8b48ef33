package id.sidik.app.cli;

import id.sidik.domain.Machine;
import id.sidik.domain.Road;
import id.sidik.operations.Office;
import id.sidik.operations.PullSummary;
import id.sidik.operations.PullWatch;
import id.sidik.operations.RoadText;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code pull}: the whole log of one machine, or of all machines of the list, into the store. */
@Command(name = "pull", mixinStandardHelpOptions = true, description = "Downloads the whole log of a machine, or of all machines of the list at once.")
final class PullCommand implements Callable<Integer> {
    @ArgGroup(multiplicity = "1")
    private Which which = new Which();

    /** One machine or all. */
    private static final class Which {
        @Option(names = "--machine", paramLabel = "ROAD|NAME|SERIAL", required = true, description = "The machine: HOST:PORT, soap:HOST:PORT, serial:DEVICE@BAUD#NUMBER, or its name or serial number in the list.")
        private String address = "";

        @Option(names = "--all", required = true, description = "All machines of the list that the laptop can reach by itself.")
        private boolean all;
    }

    @Option(names = "--comm-key", paramLabel = "N", description = "Communication key of the machine's menu (default: the one in the list, 0 for a new machine).")
    private Optional<Integer> commKey = Optional.empty();

    @Option(names = "--trace", paramLabel = "FILE", description = "Write the conversation into a file for support; keys, names and fingerprints are left out.")
    private Optional<Path> trace = Optional.empty();

    @Option(names = "--line-trace", paramLabel = "FILE", description = "Write what went over the serial line, byte by byte and not masked.")
    private Optional<Path> lineTrace = Optional.empty();

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    private final SidikCommand root;

    PullCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws InterruptedException {
        int key = commKey.orElse(0);
        if (key < 0 || key > Machine.MAX_COMM_KEY)
            throw new ParameterException(spec.commandLine(), "--comm-key goes from 0 to " + Machine.MAX_COMM_KEY);
        try (Office office = root.open()) {
            trace.ifPresent(office.traces()::begin);
            ConsoleProgress progress = new ConsoleProgress(root.texts(), root.progress());
            if (which.all) return all(office, progress);
            Ledger ledger = one(office, key).run(progress);
            lineTrace.ifPresent(office.serial()::saveTrace);
            return root.speech().close(ledger, json);
        }
    }

    private Job<Ledger> one(Office office, int key) {
        Optional<Machine> known = office.machines().find(which.address);
        if (known.isPresent() && commKey.isEmpty()) return office.pulls().pull(known.get().id());
        Road road = known.map(Machine::road).or(() -> RoadText.parse(which.address)).or(() -> hostAlone(which.address))
                .orElseThrow(() -> new ParameterException(spec.commandLine(),
                        "--machine needs HOST:PORT, soap:HOST:PORT or serial:DEVICE@BAUD#NUMBER, a name or a serial number"));
        return office.pulls().pull(road, key);
    }

    /** A host name without dot and port. */
    private static Optional<Road> hostAlone(String text) {
        return text.matches("[\\w-]+") ? Optional.of(new Road.Network(text, Machine.DEFAULT_PORT)) : Optional.empty();
    }

    private int all(Office office, ConsoleProgress progress) throws InterruptedException {
        PullSummary summary = office.pulls().pull(office.pulls().reachable(), PullWatch.NONE).run(progress);
        if (!json) return root.speech().close(summary.ledger(), false);
        Map<String, Object> data = root.speech().data(summary.ledger());
        data.put("machines", summary.pulls().stream().map(PullCommand::data).toList());
        root.speech().json(data);
        return Exit.of(summary.ledger()).code();
    }

    private static Map<String, Object> data(PullSummary.MachinePull pull) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("serial", pull.machine().serial());
        data.put("name", pull.name());
        data.put("state", pull.state().name());
        data.put("code", pull.ledger().code());
        data.put("figures", pull.ledger().figures());
        return data;
    }
}
