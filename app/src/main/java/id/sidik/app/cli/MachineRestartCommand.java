package id.sidik.app.cli;

import id.sidik.domain.Machine;
import id.sidik.operations.Office;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code machine restart}. */
@Command(name = "restart", mixinStandardHelpOptions = true, description = "Starts a machine anew and waits until it answers again, at most a minute and a half.")
final class MachineRestartCommand extends CareCommand {
    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why; it is recorded.")
    private String reason = "";

    MachineRestartCommand(SidikCommand root) {
        super(root);
    }

    @Override
    Job<Ledger> job(Office office, Machine machine) {
        return office.care().restart(machine, reason);
    }
}
