package id.sidik.app.cli;

import id.sidik.domain.Machine;
import id.sidik.operations.Office;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code machine voice}. */
@Command(name = "voice", mixinStandardHelpOptions = true, description = "Makes a machine speak, to test its loudspeaker.")
final class MachineVoiceCommand extends CareCommand {
    @Option(names = "--say", paramLabel = "NAME", defaultValue = "THANK_YOU", description = "What it says (default: ${DEFAULT-VALUE}).")
    private String voice = "";

    @Spec
    private CommandSpec spec;

    MachineVoiceCommand(SidikCommand root) {
        super(root);
    }

    @Override
    Job<Ledger> job(Office office, Machine machine) {
        if (!office.care().voices().contains(voice))
            throw new ParameterException(spec.commandLine(), "--say is one of " + office.care().voices());
        return office.care().say(machine, voice);
    }
}
