package id.sidik.app.cli;

import id.sidik.domain.Machine;
import id.sidik.operations.MachinePlan;
import id.sidik.operations.Office;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code machine restore}: what a backup holds, back onto its machine. */
@Command(name = "restore", mixinStandardHelpOptions = true, description = "Shows, and with --yes does, what brings a machine back to a backup.")
final class MachineRestoreCommand implements Callable<Integer> {
    @Mixin
    private MachineChoice choice;

    @Mixin
    private PlanScope scope;

    @Mixin
    private PlanRun run;

    @Option(names = "--backup", paramLabel = "ID", description = "Which backup (default: the latest that is whole).")
    private Optional<UUID> backup = Optional.empty();

    private final SidikCommand root;

    MachineRestoreCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (Office office = root.open()) {
            ConsoleProgress progress = new ConsoleProgress(root.texts(), root.progress());
            Machine machine = choice.resolve(office, progress);
            MachinePlan plan = office.backups().plan(machine, backup, scope.wish()).run(progress);
            return run.close(root, plan, office.backups().restore(plan, run.reason()));
        }
    }
}
