package id.sidik.app.cli;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.ReportCode;
import id.sidik.operations.Office;
import id.sidik.operations.reports.ReadyReport;
import id.sidik.operations.reports.ReportRow;
import id.sidik.operations.reports.ReportWish;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code report}: the official pages, R1 to R16. */
@Command(name = "report", mixinStandardHelpOptions = true, description = "Makes a report of the unit.")
final class ReportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "R1…R16", description = "Which report; see report list.")
    private ReportCode code = ReportCode.R2;

    @Option(names = "--month", paramLabel = "YYYY-MM", description = "Of a year: any of its months (default: the month that asks for work).")
    private Optional<YearMonth> month = Optional.empty();

    @Option(names = "--day", paramLabel = "YYYY-MM-DD", description = "Of a report of one day.")
    private Optional<LocalDate> day = Optional.empty();

    @Option(names = "--person", paramLabel = "NUMBER", description = "NIP or the unit's number, of a report of one person.")
    private Optional<String> person = Optional.empty();

    @Option(names = "--number", paramLabel = "TEXT", description = "The running number of the letter.")
    private String number = "";

    @Option(names = "--pdf", paramLabel = "FILE", description = "Where to save the pages.")
    private Optional<Path> pdf = Optional.empty();

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    private final SidikCommand root;

    ReportCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (Office office = root.open()) {
            ReadyReport ready = office.reports().desk().make(wish(office))
                    .run(new ConsoleProgress(root.texts(), root.progress()));
            pdf.ifPresent(ready.pages()::savePdf);
            if (json) root.speech().json(data(ready));
            else
                tell(ready);
            return Exit.DONE.code();
        }
    }

    private ReportWish wish(Office office) {
        YearMonth of = month.or(() -> day.map(YearMonth::from)).orElseGet(office.months()::current);
        ReportWish wish = new ReportWish(code, of, day, Optional.empty(), Optional.empty(), number);
        return person.map(who -> wish.about(employee(office, who))).orElse(wish);
    }

    private static EmployeeId employee(Office office, String who) {
        return office.reports().desk().person(who);
    }

    private void tell(ReadyReport ready) {
        root.speech().say("cli.report.made", ready.code(), root.texts().get("report." + ready.code()), ready.pages()
                .count(), ready.hash().substring(0, 12));
        pdf.ifPresent(file -> root.speech().say("cli.recap.saved", file));
    }

    private Map<String, Object> data(ReadyReport ready) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("code", ready.code().name());
        data.put("title", root.texts().get("report." + ready.code()));
        data.put("pages", ready.pages().count());
        data.put("rows", ready.rows());
        data.put("hash", ready.hash());
        pdf.ifPresent(file -> data.put("pdf", file.toString()));
        return data;
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Every report that can be made, with its code.")
    int list(@Option(names = "--json", description = "Answer as JSON.") boolean asJson) {
        try (Office office = root.open()) {
            List<ReportRow> rows = office.reports().desk().list();
            if (asJson) root.speech().json(rows.stream().map(this::data).toList());
            else
                rows.forEach(row -> root.speech().say("cli.report.row", row.code(), root.texts().get("report." + row
                        .code()), root.texts().get("report." + row.code() + ".purpose")));
            return Exit.DONE.code();
        }
    }

    private Map<String, Object> data(ReportRow row) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("code", row.code().name());
        data.put("title", root.texts().get("report." + row.code()));
        data.put("purpose", root.texts().get("report." + row.code() + ".purpose"));
        data.put("span", row.code().span().name());
        data.put("paper", row.look().paper().name());
        data.put("landscape", row.look().landscape());
        return data;
    }
}
