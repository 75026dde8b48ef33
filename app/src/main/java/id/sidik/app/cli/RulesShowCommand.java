package id.sidik.app.cli;

import id.sidik.app.words.RuleWords;
import id.sidik.operations.Office;
import id.sidik.operations.regulation.RuleBook;
import id.sidik.operations.regulation.RuleRow;
import id.sidik.rules.Finding;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rules show}: every value of the rules of a month, where it comes from and how sure it is. */
@Command(name = "show", mixinStandardHelpOptions = true, description = "Shows every value of the rules with where it comes from.")
final class RulesShowCommand implements Callable<Integer> {
    @Option(names = "--month", paramLabel = "YYYY-MM", description = "Default: this month.")
    private Optional<YearMonth> month = Optional.empty();

    @Option(names = "--regulation", paramLabel = "ID", description = "Default: the one chosen for the month.")
    private Optional<String> regulation = Optional.empty();

    @Option(names = "--open", description = "Only what must still be confirmed.")
    private boolean open;

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    private final SidikCommand root;

    RulesShowCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        try (Office office = root.open()) {
            YearMonth asked = month.orElseGet(() -> YearMonth.now(office.clock()));
            RuleBook book = regulation.map(id -> office.regulation().book(id, asked))
                    .orElseGet(() -> office.regulation().book(asked));
            List<RuleRow> rows = book.rows().stream().filter(row -> row.open() || !open).toList();
            if (json) root.speech().json(data(book, rows));
            else
                tell(book, rows);
            return Exit.DONE.code();
        }
    }

    private void tell(RuleBook book, List<RuleRow> rows) {
        RuleWords words = new RuleWords(root.texts());
        Speech speech = root.speech();
        speech.line(book.regulation().edition() + " · " + book.regulation().title() + " · " + root.texts().formats()
                .month(book.month()));
        for (RuleRow row : rows) {
            String mark = row.open() ? " ▲ " + root.texts().get("rules.unsure") : "";
            String source = row.mark().note().isBlank() ? "" : " (" + row.mark().note() + ")";
            speech.line(row.path() + " = " + words.value(row.path(), row.json()) + " · " + words.name(row.path())
                    + " · "
                    + root.texts().get("rules.origin." + row.origin()) + source + mark);
        }
        book.findings().forEach(finding -> speech.line("▲ " + words.finding(finding)));
    }

    private Map<String, Object> data(RuleBook book, List<RuleRow> rows) {
        RuleWords words = new RuleWords(root.texts());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("regulation", book.regulation().edition());
        data.put("title", book.regulation().title());
        data.put("month", book.month().toString());
        data.put("validFrom", book.regulation().identity().validFrom().toString());
        book.regulation().identity().validTo().ifPresent(until -> data.put("validTo", until.toString()));
        data.put("sha256", book.regulation().sha256());
        data.put("values", rows.stream().map(row -> data(row, words)).toList());
        data.put("findings", book.findings().stream().map(one -> data(one, words)).toList());
        return data;
    }

    private static Map<String, Object> data(RuleRow row, RuleWords words) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("path", row.path());
        data.put("value", row.json());
        data.put("text", words.value(row.path(), row.json()));
        data.put("name", words.name(row.path()));
        data.put("origin", row.origin().name());
        data.put("provenance", row.mark().provenance().name());
        data.put("note", row.mark().note());
        data.put("open", row.open());
        return data;
    }

    private static Map<String, Object> data(Finding finding, RuleWords words) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("severity", finding.severity().name());
        data.put("problem", finding.fault().problem().name());
        data.put("path", finding.fault().path());
        data.put("line", finding.fault().line());
        data.put("text", words.finding(finding));
        return data;
    }
}
