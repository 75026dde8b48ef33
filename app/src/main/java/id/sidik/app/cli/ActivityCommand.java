package id.sidik.app.cli;

import id.sidik.operations.Office;
import id.sidik.operations.control.ActivityMonth;
import id.sidik.operations.control.ActivityPreview;
import id.sidik.operations.control.ActivityPreview.Action;
import id.sidik.operations.control.ActivityPreview.Field;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code activity}: minutes of the performance system against the target of a day. */
@Command(name = "activity", mixinStandardHelpOptions = true, description = "Minutes of activity from the performance system.")
final class ActivityCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    private final SidikCommand root;

    ActivityCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do: import or list");
    }

    @Command(name = "import", mixinStandardHelpOptions = true, description = "Takes an export of the performance system (XLSX, XLS or CSV); what cannot be taken is named, what is known is harmless. Columns are recognised, or named once and remembered.")
    int take(@Parameters(paramLabel = "FILE") Path file,
            @Option(names = "--column", paramLabel = "FIELD=LETTER", description = "Where PERSON, DATE, MINUTES, START, END or STATUS stands: MINUTES=D.") Map<String, String> columns,
            @Option(names = "--preview", description = "Only say what would be done.") boolean preview,
            @Option(names = "--json", description = "Answer as JSON.") boolean json) throws InterruptedException {
        Map<Field, Integer> places = columns == null ? Map.of() : places(columns);
        try (Office office = root.open()) {
            ConsoleProgress progress = new ConsoleProgress(root.texts(), root.progress());
            ActivityPreview found = office.control().activities().preview(file, places).run(progress);
            if (!preview) return root.speech().close(office.control().activities().take(found).run(progress), json);
            if (json) root.speech().json(data(found));
            else
                root.speech().say("ledger.activity", found.count(Action.ADD), found.count(Action.CHANGE), found.count(
                        Action.SAME));
            return found.faults().isEmpty() ? Exit.DONE.code() : Exit.NOT_DONE.code();
        }
    }

    private Map<Field, Integer> places(Map<String, String> columns) {
        Map<Field, Integer> places = new EnumMap<>(Field.class);
        columns.forEach((name, letter) -> {
            String plain = letter.strip().toUpperCase(Locale.ROOT);
            if (!plain.matches("[A-Z]{1,2}") || !List.of(Field.values()).toString().contains(name))
                throw new ParameterException(spec.commandLine(), "--column needs FIELD=LETTER, for example MINUTES=D");
            int column = plain.chars().reduce(0, (sum, each) -> sum * 26 + each - 'A' + 1) - 1;
            places.put(Field.valueOf(name), column);
        });
        return places;
    }

    private static Map<String, Object> data(ActivityPreview found) {
        Map<String, Object> data = new LinkedHashMap<>();
        for (Action action : Action.values()) data.put(action.name().toLowerCase(Locale.ROOT), found.count(action));
        data.put("columns", found.titles());
        Map<String, Integer> places = new LinkedHashMap<>();
        found.places().forEach((field, column) -> places.put(field.name(), column));
        data.put("places", places);
        data.put("faults", found.faults().stream().map(one -> Map.of("row", one.row(), "column", one.column(), "field",
                one.field(), "kind", one.kind())).toList());
        return data;
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Everybody's month against the target of a day; nothing is deducted for it.")
    int list(@Option(names = "--month", paramLabel = "YYYY-MM", required = true) YearMonth month,
            @Option(names = "--json", description = "Answer as JSON.") boolean json) throws InterruptedException {
        try (Office office = root.open()) {
            ActivityMonth found = office.control().activities().month(month)
                    .run(new ConsoleProgress(root.texts(), root.progress()));
            if (json) root.speech().json(data(found));
            else if (found.target().isEmpty()) root.speech().say("activity.noTarget", found.regulation());
            else
                found.lines().forEach(line -> root.speech().line(line.person().name() + ": " + root.texts().get(
                        "activity.line", line.days().size(), line.below(), line.unreported(), line.missing())));
            return Exit.DONE.code();
        }
    }

    private static Map<String, Object> data(ActivityMonth found) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("month", found.month().toString());
        data.put("regulation", found.regulation());
        found.target().ifPresent(target -> data.put("target", target));
        data.put("people", found.lines().stream().map(ActivityCommand::data).toList());
        return data;
    }

    private static Map<String, Object> data(ActivityMonth.Line line) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("name", line.person().name());
        data.put("number", line.person().number());
        data.put("days", line.days().size());
        data.put("below", line.below());
        data.put("unreported", line.unreported());
        data.put("missingMinutes", line.missing());
        data.put("short", line.days().stream().filter(day -> day.missing() > 0).map(day -> Map.of("date", day.date()
                .toString(), "minutes", day.reported().orElse(0), "missing", day.missing())).toList());
        return data;
    }
}
