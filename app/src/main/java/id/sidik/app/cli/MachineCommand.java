package id.sidik.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code machine}: what can be done with one machine, or with many, from the command line. */
@Command(name = "machine", mixinStandardHelpOptions = true, sortOptions = false, description = "People, fingers, settings and care of fingerprint machines.", subcommands = {
    MachineBackupCommand.class, MachineRestoreCommand.class, MachineCompareCommand.class, MachineApplyCommand.class,
    MachineReplaceCommand.class, MachineProvisionCommand.class,
    OptionsCommand.class, ProfileCommand.class, MachineInfoCommand.class, MachineOplogCommand.class,
    MachineRestartCommand.class, MachinePoweroffCommand.class, MachineVoiceCommand.class, MachineMessageCommand.class,
    MachineSmsCommand.class, MachineAssumptionsCommand.class, MachineClockRuleCommand.class, MachineClearCommand.class,
    MachineHandoverCommand.class})
final class MachineCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(),
                "say what to do: " + String.join(", ", spec.subcommands().keySet()));
    }
}
