package id.sidik.app.cli;

import id.sidik.operations.centre.CentreAdminDesk;
import id.sidik.operations.centre.CentreStand;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code central}: makes and keeps the city's centre. */
@Command(name = "central", mixinStandardHelpOptions = true, subcommands = {CentralOverviewCommand.class,
    CentralRecapCommand.class,
    CentralUnitCommand.class,
    CentralPeopleCommand.class, CentralAdminCommand.class,
    CentralReportCommand.class}, description = "The city's centre: making it, its accounts, its state.")
final class CentralCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    private final SidikCommand root;

    CentralCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(),
                "say what to do: init, migrate, status, overview, recap, permit, unit, people, admin or report");
    }

    static CentreAdminDesk desk(SidikCommand root) {
        return new CentreAdminDesk(root.clock());
    }

    @Command(name = "init", mixinStandardHelpOptions = true, description = "Makes the centre on a MariaDB server and tells the keeper's account.")
    int init(@Mixin CentreServer server, @Mixin KeysOut keys,
            @Option(names = "--city", paramLabel = "NAME", required = true, description = "The city's name.") String city) {
        keys.check();
        return keys.tell(root, desk(root).init(server.address("root"), city));
    }

    @Command(name = "migrate", mixinStandardHelpOptions = true, description = "Brings the centre to this program's version and makes months ahead; can be repeated.")
    int migrate(@Mixin CentreServer server, @Option(names = "--json", description = "Answer as JSON.") boolean json) {
        return tell(desk(root).migrate(server.address("")), json);
    }

    @Command(name = "status", mixinStandardHelpOptions = true, description = "How the centre is; 6 when something is to be done.")
    int status(@Mixin CentreServer server, @Option(names = "--json", description = "Answer as JSON.") boolean json) {
        return tell(desk(root).status(server.address("")), json);
    }

    private int tell(CentreStand stand, boolean json) {
        Exit exit = stand.doubts().isEmpty() ? Exit.DONE : Exit.DIFFERENT;
        if (json) root.speech().json(data(stand, exit));
        else {
            root.speech().say("centre.stand", stand.server(), stand.schema(), stand.known());
            root.speech().say("centre.stand.units", stand.units(), stand.laptops(), stand.rows());
            root.speech().say("centre.stand.months", stand.monthsFrom(), stand.monthsUntil());
            stand.doubts().forEach(doubt -> root.speech().line("▲ " + root.texts().get("centre.doubt." + doubt)));
        }
        return exit.code();
    }

    private static Map<String, Object> data(CentreStand stand, Exit exit) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("server", stand.server());
        data.put("schema", stand.schema());
        data.put("known", stand.known());
        data.put("units", stand.units());
        data.put("laptops", stand.laptops());
        data.put("punches", stand.rows());
        data.put("monthsFrom", stand.monthsFrom().toString());
        data.put("monthsUntil", stand.monthsUntil().toString());
        data.put("doubts", stand.doubts());
        data.put("exit", exit.name());
        return data;
    }
}
