package id.sidik.app.cli;

import id.sidik.operations.centre.CentreAccountKind;
import picocli.CommandLine.Command;

/** {@code central admin}: accounts of people who look after the whole city. */
@Command(name = "admin", mixinStandardHelpOptions = true, description = "Accounts of people who look after the whole city.")
final class CentralAdminCommand extends CityAccounts {
    CentralAdminCommand(SidikCommand root) {
        super(root, CentreAccountKind.ADMIN);
    }
}
