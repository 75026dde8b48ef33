package id.sidik.app.cli;

import id.sidik.domain.Machine;
import id.sidik.operations.MachineComparison;
import id.sidik.operations.MachinePlan;
import id.sidik.operations.Office;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code machine apply}: makes a machine as the office wants it. */
@Command(name = "apply", mixinStandardHelpOptions = true, description = "Shows, and with --yes does, what makes a machine as the office wants it; a backup comes first, every write is read back.")
final class MachineApplyCommand implements Callable<Integer> {
    @Mixin
    private MachineChoice choice;

    @Mixin
    private PlanScope scope;

    @Mixin
    private PlanRun run;

    @Option(names = "--adopt", description = "The other way: take the machine's linked people and fingers for what the office wants.")
    private boolean adopt;

    private final SidikCommand root;

    MachineApplyCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (Office office = root.open()) {
            ConsoleProgress progress = new ConsoleProgress(root.texts(), root.progress());
            Machine machine = choice.resolve(office, progress);
            if (adopt)
                return root.speech().close(office.machinePeople().adopt(machine, Set.of()).run(progress), run.json());
            MachineComparison comparison = office.machinePeople().compare(machine).run(progress);
            MachinePlan plan = office.machinePeople().plan(comparison, scope.wish());
            return run.close(root, plan, office.machinePeople().apply(plan, run.reason()));
        }
    }
}
