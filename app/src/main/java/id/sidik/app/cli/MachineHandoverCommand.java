package id.sidik.app.cli;

import id.sidik.app.machines.history.HandoverWords;
import id.sidik.domain.Machine;
import id.sidik.operations.DeedLine;
import id.sidik.operations.Handover;
import id.sidik.operations.Office;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code machine handover}: what a visit leaves behind, from the store alone. */
@Command(name = "handover", mixinStandardHelpOptions = true, description = "The state in which a machine is handed over, with what was done to it in the last 24 hours.")
final class MachineHandoverCommand implements Callable<Integer> {
    @Mixin
    private MachineChoice choice = new MachineChoice();

    @Option(names = "--out", paramLabel = "FILE", description = "Write the sheet with room for both signatures.")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    private final SidikCommand root;

    MachineHandoverCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (Office office = root.open()) {
            Machine machine = choice.resolve(office, Job.Progress.NONE);
            Handover handover = office.handover().of(machine.id()).orElseThrow();
            HandoverWords words = new HandoverWords(root.texts(), machine.zone());
            out.ifPresent(file -> write(file, words.sheet(handover)));
            if (json) root.speech().json(data(handover, words.keyed(handover)));
            else
                words.facts(handover).forEach((name, fact) -> root.speech().line(name + ": " + fact));
            return Exit.DONE.code();
        }
    }

    private static Map<String, Object> data(Handover handover, Map<String, String> facts) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("outcome", Exit.DONE.name());
        data.put("exit", Exit.DONE.name());
        data.put("facts", facts);
        data.put("deeds", handover.deeds().stream().map(MachineHandoverCommand::data).toList());
        data.put("by", handover.by());
        data.put("at", handover.at().toString());
        return data;
    }

    private static Map<String, Object> data(DeedLine deed) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("at", deed.at().toString());
        data.put("kind", deed.kind());
        data.put("reason", deed.reason());
        data.put("by", deed.by());
        data.put("result", deed.result());
        return data;
    }

    private static void write(Path file, String sheet) {
        try {
            Files.writeString(file, sheet);
        } catch (IOException unwritable) {
            throw new TroubleException(Trouble.of("CTK-103", "handover.unwritable", file));
        }
    }
}
