package id.sidik.app.cli;

import id.sidik.domain.Machine;
import id.sidik.operations.Ledger;
import id.sidik.operations.Office;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code pull}: one machine's whole log into the store. */
@Command(name = "pull", mixinStandardHelpOptions = true, description = "Downloads the whole log of a machine.")
final class PullCommand implements Callable<Integer> {
    @Option(names = "--machine", paramLabel = "HOST:PORT", required = true, description = "Address of the machine.")
    private String address = "";

    @Option(names = "--comm-key", paramLabel = "N", defaultValue = "0", description = "Communication key of the machine's menu (default: ${DEFAULT-VALUE}).")
    private int commKey;

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
        int colon = address.lastIndexOf(':');
        String host = colon < 0 ? address : address.substring(0, colon);
        int port = colon < 0 ? Machine.DEFAULT_PORT : port(address.substring(colon + 1));
        if (host.isBlank()) throw new ParameterException(spec.commandLine(), "--machine needs HOST:PORT");
        if (commKey < 0 || commKey > Machine.MAX_COMM_KEY)
            throw new ParameterException(spec.commandLine(), "--comm-key goes from 0 to " + Machine.MAX_COMM_KEY);
        try (Office office = root.open()) {
            Ledger ledger = office.pulls().pull(host, port, commKey)
                    .run(new ConsoleProgress(root.texts(), root.progress()));
            return root.speech().close(ledger, json);
        }
    }

    private int port(String text) {
        int port = text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
        if (port < 1 || port > 65_535)
            throw new ParameterException(spec.commandLine(), "a port goes from 1 to 65535: " + text);
        return port;
    }
}
