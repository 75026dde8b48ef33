package id.sidik.app.cli;

import id.sidik.app.words.MonthWords;
import id.sidik.operations.Office;
import id.sidik.operations.reports.PrintedPages;
import id.sidik.operations.month.MonthCheck;
import id.sidik.operations.month.MonthDifference;
import id.sidik.operations.month.MonthSheet;
import id.sidik.operations.month.MonthStand;
import id.sidik.operations.month.RecapRequest;
import id.sidik.operations.work.Job;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Option;

/** A step of a month. */
abstract class MonthStep implements Callable<Integer> {
    @Option(names = "--month", paramLabel = "YYYY-MM", required = true)
    private YearMonth month = YearMonth.of(2000, 1);

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    private final SidikCommand root;

    MonthStep(SidikCommand root) {
        this.root = root;
    }

    abstract Integer call(Office office, Job.Progress progress) throws InterruptedException;

    @Override
    public final Integer call() throws InterruptedException {
        try (Office office = root.open()) {
            return call(office, new ConsoleProgress(root.texts(), root.progress()));
        }
    }

    final YearMonth month() {
        return month;
    }

    final Speech speech() {
        return root.speech();
    }

    final MonthWords words() {
        return new MonthWords(root.texts());
    }

    final RecapRequest request(Office office, Optional<String> regulation) {
        return new RecapRequest(month, regulation.orElseGet(() -> office.recaps().chosen(month)));
    }

    /** Prints what was kept, when that is wanted, and says where the month stands now. */
    final int kept(Office office, MonthSheet sheet, Optional<Path> pdf, Job.Progress progress)
            throws InterruptedException {
        if (pdf.isPresent()) {
            PrintedPages pages = office.printing().monthMatrix(sheet.recap()).run(progress);
            pages.savePdf(pdf.get());
        }
        MonthStand stand = office.months().stand(month);
        Map<String, Object> data = data(stand);
        data.put("sha256", sheet.sha());
        String bundle = stand.state().closed() ? office.bundles().shelf().stand().code() : "";
        data.put("bundle", bundle);
        pdf.ifPresent(file -> data.put("pdf", file.toString()));
        answer(data, () -> {
            speech().say("cli.month.kept", month, words().state(stand), sheet.sha());
            pdf.ifPresent(file -> speech().say("cli.recap.saved", file));
            if (!bundle.isEmpty()) speech().say("bundle.stand.BAD", bundle);
        });
        return Exit.DONE.code();
    }

    final void answer(Map<String, Object> data, Runnable told) {
        if (json) speech().json(data);
        else
            told.run();
    }

    final Map<String, Object> data(MonthStand stand) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("month", month.toString());
        data.put("state", stand.state().name());
        data.put("number", stand.number());
        data.put("history", stand.history().stream().map(deed -> Map.of("to", deed.to().name(), "number", deed
                .number(), "at", deed.at().toString(), "by", deed.by(), "second", deed.second(), "reason", deed
                        .reason(),
                "sha256", deed.sha())).toList());
        return data;
    }

    final Map<String, Object> data(MonthCheck check) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("check", check.name());
        data.put("outcome", check.outcome().name());
        data.put("found", check.found());
        data.put("text", words().check(check));
        data.put("details", check.details().stream().map(words()::sentence).toList());
        return data;
    }

    final List<Map<String, String>> data(List<MonthDifference> differences) {
        return differences.stream().map(words()::line).map(line -> Map.of("name", line.who(), "number", line.number(),
                "when", line.when(), "before", line.before(), "after", line.after(), "why", line.why(), "by", line
                        .by()))
                .toList();
    }

    final void tell(List<MonthDifference> differences) {
        differences.stream().map(words()::line).forEach(line -> speech().line("  " + String.join(" · ", List.of(line
                .who(), line.when()).stream().filter(part -> !part.isBlank()).toList()) + ": " + line.before() + " → "
                + line.after() + (line.why().isBlank() ? "" : " (" + line.why() + ")")));
    }
}
