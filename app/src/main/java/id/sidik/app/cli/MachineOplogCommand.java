package id.sidik.app.cli;

import id.sidik.domain.Machine;
import id.sidik.operations.Office;
import id.sidik.operations.OperationLine;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code machine oplog}. */
@Command(name = "oplog", mixinStandardHelpOptions = true, description = "Fetches a machine's own log of what was done to it, keeps it and shows it, newest first.")
final class MachineOplogCommand implements Callable<Integer> {
    @Mixin
    private MachineChoice choice = new MachineChoice();

    @Option(names = "--most", paramLabel = "N", defaultValue = "100", description = "Lines to show (default: ${DEFAULT-VALUE}).")
    private int most;

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    private final SidikCommand root;

    MachineOplogCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws InterruptedException {
        Job.Progress progress = new ConsoleProgress(root.texts(), root.progress());
        try (Office office = root.open()) {
            Machine machine = choice.resolve(office, progress);
            Ledger ledger = office.operationLogs().fetch(machine).run(progress);
            List<OperationLine> lines = office.operationLogs().list(machine.id(), Math.max(0, most));
            if (json) root.speech().json(data(ledger, lines));
            else {
                root.speech().ledger(ledger);
                lines.forEach(this::say);
            }
            return Exit.of(ledger).code();
        }
    }

    private void say(OperationLine line) {
        String cut = line.powerCut() ? " · " + root.texts().get("cli.machine.powerCut") : "";
        root.speech().line(root.texts().get("cli.machine.operation", line.at(),
                root.texts().get("operation." + line.kind()), line.code()) + cut);
    }

    private Map<String, Object> data(Ledger ledger, List<OperationLine> lines) {
        Map<String, Object> data = new LinkedHashMap<>(root.speech().data(ledger));
        data.put("operations", lines.stream().map(MachineOplogCommand::data).toList());
        return data;
    }

    private static Map<String, Object> data(OperationLine line) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("at", line.at().toString());
        data.put("kind", line.kind());
        data.put("code", line.code());
        data.put("admin", line.admin());
        data.put("parameters", line.parameters());
        data.put("powerCut", line.powerCut());
        return data;
    }
}
