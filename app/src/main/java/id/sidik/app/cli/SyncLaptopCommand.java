package id.sidik.app.cli;

import id.sidik.operations.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sync laptop}: which laptop this data folder is to the centre. */
@Command(name = "laptop", mixinStandardHelpOptions = true, description = "Which laptop this data folder is to the centre.")
final class SyncLaptopCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    private final SidikCommand root;

    SyncLaptopCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do: new or name");
    }

    @Command(name = "name", mixinStandardHelpOptions = true, description = "What the office calls this laptop; the centre and other laptops tell it by this name.")
    int name(@Parameters(paramLabel = "NAME") String name) {
        try (Office office = root.open()) {
            office.centre().sync().nameLaptop(name);
            root.speech().say("sync.laptop.named", office.centre().sync().laptopName());
            return Exit.DONE.code();
        }
    }

    @Command(name = "new", mixinStandardHelpOptions = true, description = "This data folder was copied from another laptop: from now on it is a laptop of its own. Nothing of it is lost.")
    int fresh() {
        try (Office office = root.open()) {
            office.centre().sync().becomeAnotherLaptop();
            root.speech().say("sync.laptop.renewed");
            return Exit.DONE.code();
        }
    }
}
