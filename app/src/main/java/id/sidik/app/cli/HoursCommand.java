package id.sidik.app.cli;

import id.sidik.operations.Office;
import id.sidik.operations.control.WeekLine;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hours}: the weeks of a month under the hours that are asked for. */
@Command(name = "hours", mixinStandardHelpOptions = true, description = "Weeks under the hours that the regulation asks for; nothing is deducted for it.")
final class HoursCommand implements Callable<Integer> {
    @Option(names = "--month", paramLabel = "YYYY-MM", required = true, description = "Weeks that begin in this month and are over.")
    private YearMonth month = YearMonth.of(2000, 1);

    @Option(names = "--all", description = "Weeks with enough hours too.")
    private boolean all;

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    private final SidikCommand root;

    HoursCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (Office office = root.open()) {
            List<WeekLine> weeks = office.control().hours().weeks(month)
                    .run(new ConsoleProgress(root.texts(), root.progress())).stream()
                    .filter(line -> all || line.week().missing() > 0).toList();
            if (json)
                root.speech().json(Map.of("month", month.toString(), "weeks", weeks.stream().map(
                        HoursCommand::data).toList()));
            else if (weeks.isEmpty()) root.speech().say("hours.none");
            else
                weeks.forEach(line -> root.speech().line(line.person().name() + ": " + root.texts().get("hours.line",
                        line.week().monday(), line.week().monday().plusDays(6), line.week().worked(), line.week()
                                .asked(),
                        line.week().missing(), line.week().incomplete())));
            return Exit.DONE.code();
        }
    }

    private static Map<String, Object> data(WeekLine line) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("name", line.person().name());
        data.put("number", line.person().number());
        data.put("monday", line.week().monday().toString());
        data.put("askedMinutes", line.week().asked());
        data.put("workedMinutes", line.week().worked());
        data.put("missingMinutes", line.week().missing());
        data.put("incompleteDays", line.week().incomplete());
        return data;
    }
}
