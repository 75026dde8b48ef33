package id.sidik.app.cli;

import id.sidik.domain.MachineId;
import id.sidik.operations.EmployeePreview;
import id.sidik.operations.Ledger;
import id.sidik.operations.Office;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import}: files by the same road as a pull. */
@Command(name = "import", mixinStandardHelpOptions = true, description = "Takes a file into the store.")
final class ImportCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    private final SidikCommand root;

    ImportCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to import: attlog or employees");
    }

    @Command(name = "attlog", mixinStandardHelpOptions = true, description = "The attendance file of a flash disk (1_attlog.dat).")
    int attlog(@Parameters(paramLabel = "FILE") Path file,
            @Option(names = "--machine", paramLabel = "SERIAL", required = true, description = "Serial number of the machine that wrote the file.") String serial,
            @Option(names = "--json", description = "Answer as JSON.") boolean json) throws InterruptedException {
        if (!MachineId.isValid(serial))
            throw new ParameterException(spec.commandLine(), "--machine needs a serial number without blanks");
        try (Office office = root.open()) {
            Ledger ledger = office.pulls().importAttlog(file, new MachineId(serial))
                    .run(new ConsoleProgress(root.texts(), root.progress()));
            return root.speech().close(ledger, json);
        }
    }

    @Command(name = "employees", mixinStandardHelpOptions = true, description = "A list of employees (XLSX, XLS or CSV); rows that cannot be taken are named.")
    int employees(@Parameters(paramLabel = "FILE") Path file,
            @Option(names = "--json", description = "Answer as JSON.") boolean json) throws InterruptedException {
        try (Office office = root.open()) {
            ConsoleProgress progress = new ConsoleProgress(root.texts(), root.progress());
            EmployeePreview preview = office.people().preview(file).run(progress);
            Ledger ledger = office.people().apply(preview).run(progress);
            return root.speech().close(ledger, json);
        }
    }
}
