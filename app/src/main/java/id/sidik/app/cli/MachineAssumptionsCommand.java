package id.sidik.app.cli;

import id.sidik.app.machines.assumptions.AssumptionWords;
import id.sidik.domain.Machine;
import id.sidik.operations.AssumptionLine;
import id.sidik.operations.Office;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code machine assumptions}: what is believed of a machine's language without proof, and choosing otherwise. */
@Command(name = "assumptions", mixinStandardHelpOptions = true, sortOptions = false, description = "Shows what is believed of a machine of the list without proof; with --set something else is believed. Meets no machine.")
final class MachineAssumptionsCommand implements Callable<Integer> {
    @Mixin
    private MachineChoice choice = new MachineChoice();

    @Option(names = "--set", paramLabel = "NAME=CHOICE", description = "Believe this from now on; can be repeated.")
    private Map<String, String> chosen = new LinkedHashMap<>();

    @Option(names = "--reset", description = "First believe everything as it is documented.")
    private boolean reset;

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    private final SidikCommand root;

    MachineAssumptionsCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        try (Office office = root.open()) {
            Machine machine = choice.find(office).orElseThrow(() -> new TroubleException(
                    Trouble.of("MES-102", "trouble.machine.unknown", choice.place())));
            if (reset) office.assumptions().reset(machine);
            office.assumptions().save(machine, chosen);
            List<AssumptionLine> lines = office.assumptions().lines(machine);
            if (json) root.speech().json(data(machine, lines));
            else
                lines.forEach(this::say);
            return Exit.DONE.code();
        }
    }

    private void say(AssumptionLine line) {
        AssumptionWords words = new AssumptionWords(root.texts());
        root.speech().line("%s %s=%s  %s: %s (%s)".formatted(line.changed() ? "▲" : " ", line.name(), line.chosen(),
                words.topic(line), words.statement(line), words.certainty(line)));
    }

    private static Map<String, Object> data(Machine machine, List<AssumptionLine> lines) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("outcome", Exit.DONE.name());
        data.put("exit", Exit.DONE.name());
        data.put("machine", machine.id().serial());
        data.put("assumptions", lines.stream().map(line -> Map.of("name", line.name(), "topic", line.topic(), "mark",
                line.mark(), "source", line.source(), "choices", line.choices(), "chosen", line.chosen(), "changed",
                line.changed())).toList());
        return data;
    }
}
