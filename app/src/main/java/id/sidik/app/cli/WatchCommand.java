package id.sidik.app.cli;

import id.sidik.domain.Machine;
import id.sidik.operations.LiveDesk;
import id.sidik.operations.Office;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code watch}: what happens at a machine, as it happens. */
@Command(name = "watch", mixinStandardHelpOptions = true, sortOptions = false, description = "Tells what happens at a machine until the time is over or it is stopped (Ctrl+C); gaps are filled from its log. Ends with 0, also after Ctrl+C, or with the code of what went wrong.")
final class WatchCommand implements Callable<Integer> {
    @Mixin
    private MachineChoice choice = new MachineChoice();

    @Option(names = "--seconds", paramLabel = "N", description = "Ends after so many seconds (default: when stopped).")
    private Optional<Integer> seconds = Optional.empty();

    @Option(names = "--pulse", paramLabel = "N", description = "Asks a machine that says nothing for so many seconds whether it is there, 1 to 300 (default: 30).")
    private Optional<Integer> pulse = Optional.empty();

    @Option(names = "--json", description = "One JSON object on each line; the last one is the ledger.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    private final SidikCommand root;

    WatchCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (seconds.filter(count -> count < 1).isPresent())
            throw new ParameterException(spec.commandLine(), "--seconds is at least 1");
        if (pulse.filter(count -> count < 1 || count > 300).isPresent())
            throw new ParameterException(spec.commandLine(), "--pulse goes from 1 to 300");
        try (Farewell farewell = new Farewell()) {
            try (Office office = root.open()) {
                return farewell.with(close(follow(office, farewell)));
            }
        }
    }

    private Ledger follow(Office office, Farewell farewell) throws InterruptedException {
        Job.Progress progress = timed(new ConsoleProgress(root.texts(), root.progress()), farewell);
        Machine machine = choice.resolve(office, progress);
        Duration silent = pulse.map(Duration::ofSeconds).orElse(LiveDesk.USUAL_PULSE);
        return office.live().follow(machine.id(), silent, new WatchVoice(root, json, machine.zone())).run(progress);
    }

    private int close(Ledger ledger) {
        if (!json) return root.speech().close(ledger, false);
        root.speech().jsonLine(root.speech().data(ledger));
        return Exit.of(ledger).code();
    }

    private Job.Progress timed(Job.Progress inner, Farewell farewell) {
        long end = System.nanoTime() + Duration.ofSeconds(seconds.orElse(0)).toNanos();
        return new Job.Progress() {
            @Override
            public void at(long done, long total, String key, Object... arguments) {
                inner.at(done, total, key, arguments);
            }

            @Override
            public boolean stopRequested() {
                return farewell.asked() || seconds.isPresent() && System.nanoTime() >= end;
            }
        };
    }
}
