package id.sidik.app.cli;

import id.sidik.app.text.GaugeWords;
import id.sidik.domain.Machine;
import id.sidik.operations.MachineInfo;
import id.sidik.operations.Office;
import id.sidik.operations.work.Job;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code machine info}. */
@Command(name = "info", mixinStandardHelpOptions = true, description = "What a machine tells of itself: make, memory with a forecast, clock.")
final class MachineInfoCommand implements Callable<Integer> {
    @Mixin
    private MachineChoice choice = new MachineChoice();

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    private final SidikCommand root;

    MachineInfoCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws InterruptedException {
        Job.Progress progress = new ConsoleProgress(root.texts(), root.progress());
        try (Office office = root.open()) {
            Machine machine = choice.resolve(office, progress);
            MachineInfo info = office.care().info(machine).run(progress);
            if (json) root.speech().json(data(machine, info));
            else
                say(machine, info);
            return Exit.DONE.code();
        }
    }

    private void say(Machine machine, MachineInfo info) {
        info.facts().forEach((name, value) -> root.speech().line(root.texts().get("info." + name) + ": " + value));
        info.gauges().forEach(gauge -> root.speech().line(root.texts().get("gauge." + gauge.kind()) + ": "
                + GaugeWords.of(gauge, root.texts())));
        new ClockSpeech(root.speech()).say(machine, info.clock());
    }

    private Map<String, Object> data(Machine machine, MachineInfo info) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("outcome", Exit.DONE.name());
        data.put("exit", Exit.DONE.name());
        data.put("machine", machine.name());
        data.put("facts", info.facts());
        data.put("gauges", info.gauges().stream().map(MachineInfoCommand::data).toList());
        data.put("clock", new ClockSpeech(root.speech()).data(info.clock()));
        return data;
    }

    private static Map<String, Object> data(MachineInfo.Gauge gauge) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("kind", gauge.kind());
        data.put("used", gauge.used());
        data.put("capacity", gauge.capacity());
        data.put("percent", gauge.percent());
        gauge.weeksLeft().ifPresent(weeks -> data.put("weeksLeft", weeks));
        return data;
    }
}
