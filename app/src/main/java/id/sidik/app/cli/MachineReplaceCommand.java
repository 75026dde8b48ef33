package id.sidik.app.cli;

import id.sidik.domain.Machine;
import id.sidik.operations.MachinePlan;
import id.sidik.operations.Office;
import id.sidik.operations.Replacement;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code machine replace}: a new machine takes the place of an old one. */
@Command(name = "replace", mixinStandardHelpOptions = true, description = "Shows, and with --yes does, what makes a new machine (--machine) the successor of an old one, from the old one's last whole backup.")
final class MachineReplaceCommand implements Callable<Integer> {
    @Mixin
    private MachineChoice choice;

    @Mixin
    private PlanRun run;

    @Option(names = "--old", paramLabel = "NAME|SERIAL", required = true, description = "The machine that is replaced; it need not answer.")
    private String old = "";

    @Option(names = "--without-fingers", description = "Carry people alone, where the fingers are of another algorithm.")
    private boolean withoutFingers;

    private final SidikCommand root;

    MachineReplaceCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (Office office = root.open()) {
            ConsoleProgress progress = new ConsoleProgress(root.texts(), root.progress());
            Machine before = office.machines().find(old).orElseThrow(() -> new TroubleException(
                    Trouble.of("MES-102", "trouble.machine.unknown", old)));
            Machine fresh = choice.resolve(office, progress);
            Replacement replacement = office.replacing().look(before, fresh).run(progress);
            if (!run.json())
                replacement.traits().stream().filter(trait -> trait.effect() != Replacement.Effect.NONE)
                        .forEach(trait -> root.speech().say("replace.trait." + trait.what(), trait.old(), trait
                                .fresh()));
            MachinePlan plan = office.replacing().plan(replacement, withoutFingers);
            return run.close(root, plan, office.replacing().replace(replacement, plan, run.reason()));
        }
    }
}
