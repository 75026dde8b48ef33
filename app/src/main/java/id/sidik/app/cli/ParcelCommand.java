package id.sidik.app.cli;

import id.sidik.operations.Office;
import id.sidik.operations.work.Ledger;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code parcel}: the month's pages, tables and raw log in one file that can be verified. */
@Command(name = "parcel", mixinStandardHelpOptions = true, description = "Packs R2, R3, R5 and R8 of a month (PDF and XLSX), the raw log and the list of their SHA-256.")
final class ParcelCommand implements Callable<Integer> {
    @Option(names = "--month", paramLabel = "YYYY-MM", description = "Default: the month that asks for work.")
    private Optional<YearMonth> month = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The .zip to write.")
    private Path out = Path.of("");

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    private final SidikCommand root;

    ParcelCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (Office office = root.open()) {
            Ledger ledger = office.reports().parcels().pack(month.orElseGet(office.months()::current), out)
                    .run(new ConsoleProgress(root.texts(), root.progress()));
            if (json) root.speech().json(root.speech().data(ledger));
            else
                root.speech().ledger(ledger);
            return Exit.of(ledger).code();
        }
    }
}
