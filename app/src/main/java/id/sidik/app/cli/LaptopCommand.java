package id.sidik.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code laptop}: the laptop itself. */
@Command(name = "laptop", mixinStandardHelpOptions = true, sortOptions = false, description = "The laptop itself: from bare to handed over, looked through in twelve points.", subcommands = {
    LaptopNewCommand.class, LaptopCheckCommand.class, LaptopHandoversCommand.class})
final class LaptopCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "what of the laptop: new, check or handovers");
    }
}
