package id.sidik.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code machine}: one machine, administered. */
@Command(name = "machine", mixinStandardHelpOptions = true, sortOptions = false, description = "Administers one machine.", subcommands = {
    OptionsCommand.class, ProfileCommand.class})
final class MachineCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(),
                "say what to do: " + String.join(", ", spec.subcommands().keySet()));
    }
}
