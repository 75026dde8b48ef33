package id.sidik.app.cli;

import id.sidik.domain.MachineId;
import id.sidik.operations.DiskFileLine;
import id.sidik.operations.DiskPreview;
import id.sidik.operations.EmployeePreview;
import id.sidik.operations.Office;
import id.sidik.operations.work.Ledger;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
        throw new ParameterException(spec.commandLine(), "say what to import: attlog, disk or employees");
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

    @Command(name = "disk", mixinStandardHelpOptions = true, description = "A whole flash disk or one of its files: records, people, fingers. Everything is recognised by its content.")
    int disk(@Parameters(paramLabel = "FOLDER|FILE") Path place,
            @Option(names = "--machine", paramLabel = "SERIAL", description = "Serial number of the machine of files that do not name one.") Optional<String> serial,
            @Option(names = "--json", description = "Answer as JSON.") boolean json) throws InterruptedException {
        if (serial.filter(text -> !MachineId.isValid(text)).isPresent())
            throw new ParameterException(spec.commandLine(), "--machine needs a serial number without blanks");
        try (Office office = root.open()) {
            ConsoleProgress progress = new ConsoleProgress(root.texts(), root.progress());
            DiskPreview preview = office.disks().look(place).run(progress);
            Map<Path, MachineId> named = new HashMap<>();
            for (DiskFileLine file : preview.files())
                if (file.taken() && file.machine().isEmpty())
                    serial.ifPresent(text -> named.put(file.file(), new MachineId(text)));
            return root.speech().close(office.disks().take(preview.with(named)).run(progress), json);
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
