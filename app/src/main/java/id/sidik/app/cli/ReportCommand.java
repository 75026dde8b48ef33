package id.sidik.app.cli;

import id.sidik.domain.ReportCode;
import id.sidik.operations.Office;
import id.sidik.operations.reports.LetterSettings;
import id.sidik.operations.reports.ReadyReport;
import id.sidik.operations.reports.ReportRow;
import id.sidik.operations.reports.ReportWish;
import id.sidik.operations.reports.TaxSettings;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code report}: the official pages, R1 to R16. */
@Command(name = "report", mixinStandardHelpOptions = true, description = "Makes a report of the unit.", subcommands = {
    ReportOfficialsCommand.class, ReportHeadCommand.class, ReportSettingsCommand.class})
final class ReportCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "R1…R16", description = "Which report, see report list (default: R2).")
    private ReportCode code = ReportCode.R2;

    @Option(names = "--month", paramLabel = "YYYY-MM", description = "Of a year: any of its months (default: the month that asks for work).")
    private Optional<YearMonth> month = Optional.empty();

    @Option(names = "--day", paramLabel = "YYYY-MM-DD", description = "Of a report of one day.")
    private Optional<LocalDate> day = Optional.empty();

    @Option(names = "--person", paramLabel = "NUMBER", description = "NIP or the unit's number, of a report of one person.")
    private Optional<String> person = Optional.empty();

    @Option(names = "--number", paramLabel = "TEXT", description = "The running number of the letter.")
    private String number = "";

    @Option(names = "--unit", paramLabel = "NAME", description = "The unit that is meant; refused (2) when this office is another's.")
    private Optional<String> unit = Optional.empty();

    @Option(names = "--charts", negatable = true, description = "A page of charts behind R2, R3, R6 or R12 (default: as report settings).")
    private Optional<Boolean> charts = Optional.empty();

    @Option(names = "--pdf", paramLabel = "FILE", description = "Where to save the pages.")
    private Optional<Path> pdf = Optional.empty();

    @Option(names = "--xlsx", paramLabel = "FILE", description = "Where to save its table for a spreadsheet.")
    private Optional<Path> xlsx = Optional.empty();

    @Option(names = "--csv", paramLabel = "FILE", description = "Where to save its table as text with semicolons.")
    private Optional<Path> csv = Optional.empty();

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    private final SidikCommand root;

    ReportCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (Office office = root.open()) {
            unit.ifPresent(name -> requireUnit(office, name));
            ReadyReport ready = office.reports().desk().make(wish(office))
                    .run(new ConsoleProgress(root.texts(), root.progress()));
            pdf.ifPresent(ready.pages()::savePdf);
            xlsx.ifPresent(ready::saveXlsx);
            csv.ifPresent(ready::saveCsv);
            if (json) root.speech().json(data(ready));
            else
                tell(ready);
            return Exit.DONE.code();
        }
    }

    private void requireUnit(Office office, String name) {
        String own = office.unit().load().name();
        if (!own.strip().equalsIgnoreCase(name.strip()))
            throw new ParameterException(spec.commandLine(), "--unit: this office is " + own);
    }

    private ReportWish wish(Office office) {
        YearMonth of = month.or(() -> day.map(YearMonth::from)).orElseGet(office.months()::current);
        ReportWish wish = new ReportWish(code, of, day, Optional.empty(), Optional.empty(), number, charts);
        return person.map(who -> wish.about(office.reports().desk().person(who))).orElse(wish);
    }

    private void tell(ReadyReport ready) {
        root.speech().say("cli.report.made", ready.code(), root.texts().get("report." + ready.code()), ready.pages()
                .count(), ready.hash().substring(0, 12));
        Stream.of(pdf, xlsx, csv).flatMap(Optional::stream).forEach(file -> root.speech().say("cli.recap.saved",
                file));
    }

    private Map<String, Object> data(ReadyReport ready) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("code", ready.code().name());
        data.put("title", root.texts().get("report." + ready.code()));
        data.put("pages", ready.pages().count());
        data.put("rows", ready.rows());
        data.put("number", ready.number());
        data.put("hash", ready.hash());
        pdf.ifPresent(file -> data.put("pdf", file.toString()));
        xlsx.ifPresent(file -> data.put("xlsx", file.toString()));
        csv.ifPresent(file -> data.put("csv", file.toString()));
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

    @Command(name = "letter", mixinStandardHelpOptions = true, description = "To whom the covering letter R15 goes, and which reports it encloses.")
    int letter(
            @Option(names = "--to", paramLabel = "TEXT", description = "The office; its place behind a semicolon.") Optional<String> to,
            @Option(names = "--enclose", paramLabel = "R3,R5", split = ",", description = "In their order.") @Nullable List<ReportCode> enclose,
            @Option(names = "--json", description = "Answer as JSON.") boolean asJson) {
        try (Office office = root.open()) {
            LetterSettings letters = office.reports().letters();
            if (to.isPresent() || enclose != null)
                letters.save(to.map(text -> text.replaceFirst("\\s*;\\s*", "\n")).orElseGet(letters::to),
                        enclose == null
                                ? letters.enclosed()
                                : enclose);
            if (asJson) root.speech().json(Map.of("to", letters.to(), "enclosed", letters.enclosed()));
            else
                root.speech().say("cli.report.letter", letters.to().isBlank() ? "–" : letters.to().replace("\n", "; "),
                        letters.enclosed().stream().map(ReportCode::name).collect(Collectors.joining(", ")));
            return Exit.DONE.code();
        }
    }

    @Command(name = "tax", mixinStandardHelpOptions = true, description = "The columns of tax and insurance in R5; hidden until their rates are given.")
    int tax(@Option(names = "--grade3", paramLabel = "PCT", description = "Income tax of grade III.") Optional<BigDecimal> three,
            @Option(names = "--grade4", paramLabel = "PCT", description = "Income tax of grade IV.") Optional<BigDecimal> four,
            @Option(names = "--bpjs", paramLabel = "PCT", description = "The employee's own part.") Optional<BigDecimal> insurance,
            @Option(names = "--off", description = "Hide the columns.") boolean off,
            @Option(names = "--json", description = "Answer as JSON.") boolean asJson) {
        try (Office office = root.open()) {
            TaxSettings taxes = office.reports().taxes();
            if (off) taxes.save(Optional.empty());
            else if (three.isPresent() || four.isPresent() || insurance.isPresent())
                taxes.save(Optional.of(new TaxSettings.Rates(three.orElse(BigDecimal.ZERO), four.orElse(
                        BigDecimal.ZERO), insurance.orElse(BigDecimal.ZERO))));
            if (asJson)
                root.speech().json(taxes.rates().<Map<String, Object>>map(rates -> Map.of("shown", true,
                        "grade3", rates.gradeThree(), "grade4", rates.gradeFour(), "bpjs", rates.insurance()))
                        .orElseGet(
                                () -> Map.of("shown", false)));
            else
                taxes.rates().ifPresentOrElse(rates -> root.speech().say("cli.report.tax", rates.gradeThree(), rates
                        .gradeFour(), rates.insurance()), () -> root.speech().say("cli.report.taxOff"));
            return Exit.DONE.code();
        }
    }
}
