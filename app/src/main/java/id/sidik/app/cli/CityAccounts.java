package id.sidik.app.cli;

import id.sidik.operations.centre.CentreAccountKind;
import id.sidik.operations.centre.CentreKeys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What can be done with an account of the city. */
abstract class CityAccounts implements Runnable {
    @Spec
    private CommandSpec spec;

    private final SidikCommand root;
    private final CentreAccountKind kind;

    CityAccounts(SidikCommand root, CentreAccountKind kind) {
        this.root = root;
        this.kind = kind;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do: add or rotate");
    }

    @Command(name = "add", mixinStandardHelpOptions = true, description = "Makes an account and tells its password once.")
    int add(@Mixin CentreServer server, @Mixin KeysOut out,
            @Parameters(paramLabel = "CODE", description = "1 to 24 small letters, digits and underscores.") String code) {
        out.check();
        CentreKeys keys = CentralCommand.desk(root).addForCity(server.address(""), kind, code);
        return out.tell(root, keys);
    }

    @Command(name = "rotate", mixinStandardHelpOptions = true, description = "A fresh password; the old one opens nothing any more.")
    int rotate(@Mixin CentreServer server, @Mixin KeysOut out, @Parameters(paramLabel = "CODE") String code) {
        out.check();
        return out.tell(root, CentralCommand.desk(root).rotate(server.address(""), kind, code));
    }
}
