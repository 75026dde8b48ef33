package id.sidik.app.cli;

import id.sidik.operations.centre.CentreAccountKind;
import picocli.CommandLine.Command;

/** {@code central report}: accounts that only read. */
@Command(name = "report", mixinStandardHelpOptions = true, description = "Accounts that read everything and change nothing.")
final class CentralReportCommand extends CityAccounts {
    CentralReportCommand(SidikCommand root) {
        super(root, CentreAccountKind.REPORT);
    }
}
