package id.sidik.app.cli;

import java.time.LocalDate;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code central people}: whose person a number is, by the city's word. */
@Command(name = "people", mixinStandardHelpOptions = true, description = "Whose person a number is: it opens punches made on other units' machines.")
final class CentralPeopleCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    private final SidikCommand root;

    CentralPeopleCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do: confirm or place");
    }

    @Command(name = "confirm", mixinStandardHelpOptions = true, description = "Who is named by one unit only is that unit's person; 6 when some are named by several.")
    int confirm(@Mixin CentreServer server, @Option(names = "--json", description = "Answer as JSON.") boolean json) {
        int contested = CentralCommand.desk(root).confirmPeople(server.address(""));
        Exit exit = contested == 0 ? Exit.DONE : Exit.DIFFERENT;
        if (json) root.speech().json(Map.of("contested", contested, "exit", exit.name()));
        else
            root.speech().say("centre.people.confirmed", contested);
        return exit.code();
    }

    @Command(name = "place", mixinStandardHelpOptions = true, description = "A person belongs to a unit from a day on.")
    int place(@Mixin CentreServer server,
            @Parameters(paramLabel = "NUMBER", description = "The person's number (NIP).") String number,
            @Option(names = "--unit", paramLabel = "CODE", required = true) String unit,
            @Option(names = "--from", paramLabel = "YYYY-MM-DD", required = true) LocalDate from) {
        CentralCommand.desk(root).placePerson(server.address(""), number, unit, from);
        root.speech().say("centre.people.placed", unit, from);
        return Exit.DONE.code();
    }
}
