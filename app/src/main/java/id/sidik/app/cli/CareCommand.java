package id.sidik.app.cli;

import id.sidik.domain.Machine;
import id.sidik.operations.Office;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A deed on one machine that leaves a ledger. */
abstract class CareCommand implements Callable<Integer> {
    @Mixin
    private MachineChoice choice = new MachineChoice();

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    private final SidikCommand root;

    CareCommand(SidikCommand root) {
        this.root = root;
    }

    /** What is done with the machine. */
    abstract Job<Ledger> job(Office office, Machine machine);

    @Override
    public Integer call() throws InterruptedException {
        Job.Progress progress = new ConsoleProgress(root.texts(), root.progress());
        try (Office office = root.open()) {
            Machine machine = choice.resolve(office, progress);
            return root.speech().close(job(office, machine).run(progress), json);
        }
    }
}
