package id.sidik.app.cli;

import id.sidik.operations.Office;
import id.sidik.operations.work.Ledger;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code handout}: R4 of everybody, one PDF each. */
@Command(name = "handout", mixinStandardHelpOptions = true, description = "Makes one PDF (R4) for each person of the unit, named by number and month.")
final class HandOutCommand implements Callable<Integer> {
    @Option(names = "--month", paramLabel = "YYYY-MM", description = "Default: the month that asks for work.")
    private Optional<YearMonth> month = Optional.empty();

    @Option(names = "--folder", paramLabel = "FOLDER", required = true, description = "Where the files go.")
    private Path folder = Path.of("");

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    private final SidikCommand root;

    HandOutCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (Office office = root.open()) {
            Ledger ledger = office.reports().handOut().make(month.orElseGet(office.months()::current), folder)
                    .run(new ConsoleProgress(root.texts(), root.progress()));
            if (json) root.speech().json(root.speech().data(ledger));
            else
                root.speech().ledger(ledger);
            return Exit.of(ledger).code();
        }
    }
}
