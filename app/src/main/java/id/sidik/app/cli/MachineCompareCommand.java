package id.sidik.app.cli;

import id.sidik.operations.MachineComparison;
import id.sidik.operations.Office;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code machine compare}: who should be on a machine, and who is. */
@Command(name = "compare", mixinStandardHelpOptions = true, description = "Compares the people and fingers of a machine with what the office wants there. Writes nothing; exit code 6 when there are differences.")
final class MachineCompareCommand implements Callable<Integer> {
    @Mixin
    private MachineChoice choice;

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    private final SidikCommand root;

    MachineCompareCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (Office office = root.open()) {
            ConsoleProgress progress = new ConsoleProgress(root.texts(), root.progress());
            MachineComparison comparison = office.machinePeople().compare(choice.resolve(office, progress))
                    .run(progress);
            Exit exit = comparison.same() ? Exit.DONE : Exit.DIFFERENT;
            PlanSpeech words = new PlanSpeech(root.speech());
            if (json) root.speech().json(words.data(comparison, exit));
            else
                words.say(comparison);
            return exit.code();
        }
    }
}
