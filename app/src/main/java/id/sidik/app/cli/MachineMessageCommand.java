package id.sidik.app.cli;

import id.sidik.domain.Machine;
import id.sidik.operations.Office;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code machine message}. */
@Command(name = "message", mixinStandardHelpOptions = true, description = "Shows a line on a machine's screen, or takes it away.")
final class MachineMessageCommand extends CareCommand {
    @Option(names = "--text", paramLabel = "TEXT", description = "1 to 48 characters of plain ASCII; without it the screen is cleared.")
    private Optional<String> text = Optional.empty();

    @Spec
    private CommandSpec spec;

    MachineMessageCommand(SidikCommand root) {
        super(root);
    }

    @Override
    Job<Ledger> job(Office office, Machine machine) {
        if (text.isEmpty()) return office.care().clearMessage(machine);
        if (!office.care().fitsScreen(text.get()))
            throw new ParameterException(spec.commandLine(), "--text has 1 to 48 characters of plain ASCII");
        return office.care().message(machine, text.get());
    }
}
