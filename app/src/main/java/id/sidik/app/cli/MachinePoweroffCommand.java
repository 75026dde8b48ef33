package id.sidik.app.cli;

import id.sidik.domain.Machine;
import id.sidik.operations.Office;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code machine poweroff}. */
@Command(name = "poweroff", mixinStandardHelpOptions = true, description = "Switches a machine off; only its own button switches it on again.")
final class MachinePoweroffCommand extends CareCommand {
    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why; it is recorded.")
    private String reason = "";

    MachinePoweroffCommand(SidikCommand root) {
        super(root);
    }

    @Override
    Job<Ledger> job(Office office, Machine machine) {
        return office.care().powerOff(machine, reason);
    }
}
