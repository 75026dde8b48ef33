package id.sidik.app.cli;

import id.sidik.app.text.MinutesText;
import id.sidik.domain.Machine;
import id.sidik.operations.ClearWish;
import id.sidik.operations.ClearingMinutes;
import id.sidik.operations.ClearingProofs;
import id.sidik.operations.Office;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code machine clear}. */
@Command(name = "clear", mixinStandardHelpOptions = true, sortOptions = false, description = "Clears a machine's log of punches, after it was archived, counted, opened again and found whole in the journal. People and fingers stay.")
final class MachineClearCommand implements Callable<Integer> {
    @Mixin
    private MachineChoice choice = new MachineChoice();

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why; it stands in the minutes.")
    private String reason = "";

    @Option(names = "--confirm", paramLabel = "NAME", required = true, description = "The machine's name, exactly.")
    private String confirm = "";

    @Option(names = "--no-centre", description = "Acknowledge that no centre has these punches.")
    private boolean noCentre;

    @Option(names = "--minutes", paramLabel = "FILE", description = "Write the minutes to this file, as plain text.")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    private final SidikCommand root;

    MachineClearCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws InterruptedException, IOException {
        Job.Progress progress = new ConsoleProgress(root.texts(), root.progress());
        try (Office office = root.open()) {
            Machine machine = choice.resolve(office, progress);
            ClearingProofs proofs = office.clearing().prove(machine).run(progress);
            Ledger ledger = office.clearing().clear(machine, proofs, new ClearWish(reason, confirm, noCentre))
                    .run(progress);
            if (json) root.speech().json(data(ledger, proofs));
            else
                root.speech().ledger(ledger);
            if (ledger.good() && file.isPresent()) write(office.clearing().minutes(machine.id(), 1), machine.zone());
            return Exit.of(ledger).code();
        }
    }

    private void write(List<ClearingMinutes> minutes, ZoneId zone) throws IOException {
        Files.write(file.orElseThrow(), MinutesText.lines(minutes.getFirst(), zone));
        if (!json) root.speech().say("cli.machine.minutesKept", file.orElseThrow());
    }

    private Map<String, Object> data(Ledger ledger, ClearingProofs proofs) {
        Map<String, Object> data = new LinkedHashMap<>(root.speech().data(ledger));
        Map<String, Object> held = new LinkedHashMap<>();
        proofs.checks().forEach(check -> held.put(check.proof().name(), check.holds()));
        data.put("proofs", held);
        data.put("archive", proofs.archiveSha());
        return data;
    }
}
