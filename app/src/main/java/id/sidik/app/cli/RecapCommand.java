package id.sidik.app.cli;

import id.sidik.domain.DayResult;
import id.sidik.domain.MonthRecap;
import id.sidik.domain.MonthTotals;
import id.sidik.domain.PersonMonth;
import id.sidik.operations.Office;
import id.sidik.operations.reports.PrintedPages;
import id.sidik.operations.month.RecapRequest;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code recap}: the month by a regulation, as a page and as figures. */
@Command(name = "recap", mixinStandardHelpOptions = true, description = "Assesses a month and prints the recap (R2).")
final class RecapCommand implements Callable<Integer> {
    @Option(names = "--month", paramLabel = "YYYY-MM", required = true)
    private YearMonth month = YearMonth.of(2000, 1);

    @Option(names = "--regulation", paramLabel = "ID", description = "For example nat-2023 (default: the chosen one).")
    private Optional<String> regulation = Optional.empty();

    @Option(names = "--pdf", paramLabel = "FILE", description = "Where to save the pages.")
    private Optional<Path> pdf = Optional.empty();

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    private final SidikCommand root;

    RecapCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (Office office = root.open()) {
            ConsoleProgress progress = new ConsoleProgress(root.texts(), root.progress());
            RecapRequest request = new RecapRequest(month, regulation.orElseGet(() -> office.recaps().chosen(month)));
            MonthRecap recap = office.recaps().recap(request).run(progress);
            if (pdf.isPresent()) {
                PrintedPages pages = office.printing().monthMatrix(recap).run(progress);
                pages.savePdf(pdf.get());
            }
            if (json) root.speech().json(data(recap));
            else
                tell(recap);
            return Exit.DONE.code();
        }
    }

    private void tell(MonthRecap recap) {
        Speech speech = root.speech();
        speech.say("cli.recap.head", recap.month(), recap.regulation(), recap.people().size());
        for (PersonMonth row : recap.people()) {
            MonthTotals sums = row.totals();
            String who = row.person().employee().isPresent()
                    ? row.person().name()
                    : (row.person().pin() + " " + row.person().name()).strip() + " · " + row.person().machineName();
            speech.say("cli.recap.row", who, sums.present(), sums.absent(), sums.lateTimes(), sums.earlyTimes(),
                    sums.deductionPct());
        }
        pdf.ifPresent(file -> speech.say("cli.recap.saved", file));
    }

    private Map<String, Object> data(MonthRecap recap) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("month", recap.month().toString());
        data.put("regulation", recap.regulation());
        pdf.ifPresent(file -> data.put("pdf", file.toString()));
        data.put("openValues", recap.openValues());
        data.put("people", recap.people().stream().map(RecapCommand::data).toList());
        return data;
    }

    private static Map<String, Object> data(PersonMonth row) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("name", row.person().name());
        data.put("number", row.person().number());
        data.put("pin", row.person().pin());
        data.put("machine", row.person().machineName());
        data.put("employee", row.person().employee().isPresent());
        data.put("totals", data(row.totals()));
        data.put("days", row.days().stream().map(RecapCommand::data).toList());
        return data;
    }

    private static Map<String, Object> data(MonthTotals sums) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("workdays", sums.workdays());
        data.put("present", sums.present());
        data.put("absent", sums.absent());
        data.put("sick", sums.sick());
        data.put("permission", sums.permission());
        data.put("leave", sums.leave());
        data.put("duty", sums.duty());
        data.put("otherPermit", sums.otherPermit());
        data.put("lateTimes", sums.lateTimes());
        data.put("lateMinutes", sums.lateMinutes());
        data.put("earlyTimes", sums.earlyTimes());
        data.put("earlyMinutes", sums.earlyMinutes());
        data.put("noIn", sums.noIn());
        data.put("noOut", sums.noOut());
        data.put("deductionPct", sums.deductionPct());
        return data;
    }

    private static Map<String, Object> data(DayResult day) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("date", day.date().toString());
        data.put("dayType", day.type().name());
        data.put("status", day.status());
        data.put("in", day.in().map(Object::toString).orElse(null));
        data.put("out", day.out().map(Object::toString).orElse(null));
        data.put("lateMinutes", day.late());
        data.put("earlyMinutes", day.early());
        data.put("lateClass", day.lateClass().orElse(null));
        data.put("earlyClass", day.earlyClass().orElse(null));
        data.put("flags", new TreeSet<>(day.flags()));
        data.put("deductionPct", day.deductionPct());
        return data;
    }
}
