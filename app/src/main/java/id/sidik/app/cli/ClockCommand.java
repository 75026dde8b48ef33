package id.sidik.app.cli;

import id.sidik.domain.Machine;
import id.sidik.operations.ClockReport;
import id.sidik.operations.ClockSign;
import id.sidik.operations.Office;
import id.sidik.operations.work.Job;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code clock}: a machine's clock, measured or set. */
@Command(name = "clock", mixinStandardHelpOptions = true, sortOptions = false, description = "Measures a machine's clock against the laptop's; ends with 6 when it is off by more than a minute. With --set it is set and read back.")
final class ClockCommand implements Callable<Integer> {
    @Mixin
    private MachineChoice choice = new MachineChoice();

    @Option(names = "--set", description = "Set the clock to the laptop's.")
    private boolean set;

    @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "", description = "Why it is set; it is recorded.")
    private String reason = "";

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    private final SidikCommand root;

    ClockCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (set && reason.isBlank()) throw new ParameterException(spec.commandLine(), "--set needs --reason TEXT");
        Job.Progress progress = new ConsoleProgress(root.texts(), root.progress());
        try (Office office = root.open()) {
            Machine machine = choice.resolve(office, progress);
            if (set) return root.speech().close(office.clocks().set(machine, reason).run(progress), json);
            return look(machine, office.clocks().look(machine).run(progress));
        }
    }

    private int look(Machine machine, ClockReport report) {
        Exit exit = report.sign() == ClockSign.RIGHT ? Exit.DONE : Exit.DIFFERENT;
        ClockSpeech words = new ClockSpeech(root.speech());
        if (json) root.speech().json(data(machine, exit, words.data(report)));
        else
            words.say(machine, report);
        return exit.code();
    }

    private static Map<String, Object> data(Machine machine, Exit exit, Map<String, Object> clock) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("outcome", exit.name());
        data.put("exit", exit.name());
        data.put("machine", machine.name());
        data.put("serial", machine.id().serial());
        data.putAll(clock);
        return data;
    }
}
