package id.sidik.app.cli;

import id.sidik.operations.centre.CentreAccountKind;
import id.sidik.operations.centre.CentreUnitLine;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code central unit}: the units of the city and their accounts. */
@Command(name = "unit", mixinStandardHelpOptions = true, description = "The units of the city and their accounts.")
final class CentralUnitCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    private final SidikCommand root;

    CentralUnitCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do: add, rotate, block, unblock or list");
    }

    @Command(name = "add", mixinStandardHelpOptions = true, description = "Makes a unit and its account, and tells the password once.")
    int add(@Mixin CentreServer server, @Mixin KeysOut out,
            @Parameters(paramLabel = "CODE", description = "1 to 24 small letters, digits and underscores.") String code,
            @Option(names = "--name", paramLabel = "NAME", required = true, description = "The unit's name.") String name) {
        out.check();
        return out.tell(root, CentralCommand.desk(root).addUnit(server.address(""), code, name));
    }

    @Command(name = "rotate", mixinStandardHelpOptions = true, description = "A fresh password; the old one opens nothing any more.")
    int rotate(@Mixin CentreServer server, @Mixin KeysOut out, @Parameters(paramLabel = "CODE") String code) {
        out.check();
        return out.tell(root, CentralCommand.desk(root).rotate(server.address(""), CentreAccountKind.UNIT, code));
    }

    @Command(name = "block", mixinStandardHelpOptions = true, description = "Shuts the unit's account out at once.")
    int block(@Mixin CentreServer server, @Parameters(paramLabel = "CODE") String code) {
        CentralCommand.desk(root).block(server.address(""), CentreAccountKind.UNIT, code, true);
        root.speech().say("centre.unit.blocked", code);
        return Exit.DONE.code();
    }

    @Command(name = "unblock", mixinStandardHelpOptions = true, description = "Lets the unit's account in again.")
    int unblock(@Mixin CentreServer server, @Parameters(paramLabel = "CODE") String code) {
        CentralCommand.desk(root).block(server.address(""), CentreAccountKind.UNIT, code, false);
        root.speech().say("centre.unit.letIn", code);
        return Exit.DONE.code();
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "All units, their laptops, and when one of them came last.")
    int list(@Mixin CentreServer server, @Option(names = "--json", description = "Answer as JSON.") boolean json) {
        List<CentreUnitLine> units = CentralCommand.desk(root).units(server.address(""));
        if (json)
            root.speech().json(Map.of("units", units.stream().map(CentralUnitCommand::data).toList(), "exit",
                    Exit.DONE.name()));
        else
            units.forEach(this::line);
        return Exit.DONE.code();
    }

    private void line(CentreUnitLine unit) {
        String seen = unit.lastSeen().map(Instant::toString).orElse("-");
        root.speech().line((unit.blocked() ? "■ " : "  ")
                + root.texts().get("centre.unit.line", unit.code(), unit.name(), unit.laptops(), seen));
    }

    private static Map<String, Object> data(CentreUnitLine unit) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("code", unit.code());
        data.put("name", unit.name());
        data.put("account", unit.account());
        data.put("blocked", unit.blocked());
        data.put("laptops", unit.laptops());
        data.put("lastSeen", unit.lastSeen().map(Instant::toString).orElse(""));
        data.put("passwordSince", unit.passwordSince().toString());
        return data;
    }
}
