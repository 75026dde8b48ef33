package id.sidik.app.cli;

import id.sidik.app.words.RuleWords;
import id.sidik.operations.Office;
import id.sidik.operations.regulation.ValuePreview;
import id.sidik.operations.regulation.ValueWish;
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

/** {@code rules set}: a value of the unit in place of one that nobody has confirmed. */
@Command(name = "set", mixinStandardHelpOptions = true, description = "Sets a value that must be confirmed, from the first of a month on.")
final class RulesSetCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "KEY", description = "As rules show names it: deduction.dayCapPct")
    private String path = "";

    @Parameters(index = "1", paramLabel = "VALUE", arity = "0..1", description = "Left out: the pack's own value holds again.")
    private Optional<String> value = Optional.empty();

    @Option(names = "--reason", paramLabel = "TEXT", required = true)
    private String reason = "";

    @Option(names = "--from", paramLabel = "YYYY-MM-DD", required = true, description = "The first of a month.")
    private LocalDate from = LocalDate.of(2000, 1, 1);

    @Option(names = "--only-month", description = "Only for that month: force majeure.")
    private boolean onlyMonth;

    @Option(names = "--basis", paramLabel = "TEXT", description = "Letter or article that makes the value sure.")
    private String basis = "";

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    private final SidikCommand root;

    RulesSetCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        if (from.getDayOfMonth() != 1) {
            root.progress().println(root.texts().get("cli.rules.day"));
            return Exit.WRONG_USE.code();
        }
        try (Office office = root.open()) {
            ValueWish wish = new ValueWish(path, value, YearMonth.from(from), onlyMonth, !basis.isBlank(), basis,
                    reason);
            ValuePreview preview = office.regulation().preview(wish);
            if (preview.good()) office.regulation().set(wish);
            RuleWords words = new RuleWords(root.texts());
            if (json) root.speech().json(data(preview, words));
            else
                tell(preview, words);
            return (preview.good() ? Exit.DONE : Exit.NOT_DONE).code();
        }
    }

    private void tell(ValuePreview preview, RuleWords words) {
        Speech speech = root.speech();
        preview.faults().forEach(fault -> root.progress().println(words.fault(fault)));
        if (!preview.good()) return;
        speech.say("cli.rules.set", words.name(path), words.value(path, preview.before()), words.value(path, preview
                .after()));
        if (!preview.locked().isEmpty()) speech.say("cli.rules.locked", String.join(", ", months(preview)));
    }

    private static List<String> months(ValuePreview preview) {
        return preview.locked().stream().map(YearMonth::toString).toList();
    }

    private Map<String, Object> data(ValuePreview preview, RuleWords words) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("outcome", (preview.good() ? Exit.DONE : Exit.NOT_DONE).name());
        data.put("path", path);
        data.put("before", preview.before());
        data.put("after", preview.after());
        data.put("pendingMonths", months(preview));
        data.put("faults", preview.faults().stream().map(words::fault).toList());
        return data;
    }
}
