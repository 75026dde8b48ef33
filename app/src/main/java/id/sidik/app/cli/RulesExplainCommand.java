package id.sidik.app.cli;

import id.sidik.app.words.ActivityWords;
import id.sidik.app.words.MonthWords;
import id.sidik.app.words.DayWords;
import id.sidik.app.text.Texts;
import id.sidik.domain.Reason;
import id.sidik.operations.LogLine;
import id.sidik.operations.Office;
import id.sidik.operations.month.ExplainDesk.Explained;
import id.sidik.rules.Activity;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rules explain}: why somebody's day came out as it did, down to records and articles. */
@Command(name = "explain", mixinStandardHelpOptions = true, description = "Tells why a person's day came out as it did.")
final class RulesExplainCommand implements Callable<Integer> {
    @Option(names = "--person", paramLabel = "NIP", required = true, description = "NIP or other number, whole name, or a PIN that nobody is linked to.")
    private String person = "";

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", required = true)
    private LocalDate date = LocalDate.of(2000, 1, 1);

    @Option(names = "--regulation", paramLabel = "ID", description = "Default: the chosen one.")
    private Optional<String> regulation = Optional.empty();

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    private final SidikCommand root;

    RulesExplainCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (Office office = root.open()) {
            Explained why = office.explaining().day(person, date, regulation.orElseGet(() -> office.recaps().chosen(
                    YearMonth.from(date))))
                    .run(new ConsoleProgress(root.texts(), root.progress()));
            List<LogLine> records = office.log().of(why.row().person(), date);
            Optional<Activity> activity = why.row().person().employee().flatMap(id -> office.control().activities()
                    .of(id, why.day()));
            if (json) {
                Map<String, Object> data = data(why, records);
                activity.ifPresent(day -> data.put("activity", Map.of("target", day.target(), "minutes", day.reported()
                        .orElse(0), "missing", day.missing())));
                root.speech().json(data);
            } else {
                tell(why, records);
                activity.ifPresent(day -> root.speech().line("  " + root.texts().get("why.activity", ActivityWords.of(
                        day, root.texts()))));
            }
            return Exit.DONE.code();
        }
    }

    private void tell(Explained why, List<LogLine> records) {
        Texts texts = root.texts();
        Speech speech = root.speech();
        DayWords words = new DayWords(texts);
        speech.line(words.name(why.row()) + " · " + texts.formats().longDate(date) + " · " + why.regulation());
        if (records.isEmpty()) speech.line("  " + texts.get("why.noRecords"));
        records.forEach(record -> speech.line("  " + record(texts, record)));
        why.day().reasons().forEach(reason -> speech.line("  " + words.reason(reason)));
        speech.line("= " + new MonthWords(texts).result(why.day()));
        why.tpp().flatMap(line -> line.pay()).ifPresent(pay -> pay.reasons()
                .forEach(reason -> speech.line("  " + words.reason(reason))));
    }

    private static String record(Texts texts, LogLine line) {
        return texts.formats().time(line.punch().at().toLocalTime()) + " " + texts.get("verify." + line.punch()
                .verifyMode()) + ", " + line.machineName();
    }

    private Map<String, Object> data(Explained why, List<LogLine> records) {
        DayWords words = new DayWords(root.texts());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("name", why.row().person().name());
        data.put("number", why.row().person().number());
        data.put("date", date.toString());
        data.put("regulation", why.regulation());
        data.put("monthState", why.state().name());
        data.put("records", records.stream().map(line -> Map.of("at", line.punch().at().toString(), "machine", line
                .machineName(), "method", line.punch().verifyMode().name())).toList());
        data.put("reasons", why.day().reasons().stream().map(reason -> data(reason, words)).toList());
        data.put("status", why.day().status());
        data.put("lateMinutes", why.day().late());
        data.put("earlyMinutes", why.day().early());
        data.put("deductionPct", why.day().deductionPct());
        data.put("flags", why.day().flags().stream().sorted().map(Enum::name).toList());
        why.tpp().flatMap(line -> line.pay()).ifPresent(pay -> data.put("tpp", Map.of("deduction", pay.deduction(),
                "payable", pay.payable(), "reasons", pay.reasons().stream().map(reason -> data(reason, words))
                        .toList())));
        return data;
    }

    private static Map<String, Object> data(Reason reason, DayWords words) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("rule", reason.rule());
        data.put("figures", reason.figures());
        data.put("article", reason.article());
        data.put("provenance", reason.provenance().name());
        data.put("text", words.reason(reason));
        return data;
    }
}
