package id.sidik.app.cli;

import id.sidik.operations.Office;
import id.sidik.operations.roads.SmsLine;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sms list}: messages and where each stands. */
@Command(name = "list", mixinStandardHelpOptions = true, sortOptions = false, description = "The messages of a month and whatever still waits; 6 when something waits. Numbers are masked.")
final class SmsListCommand implements Callable<Integer> {
    @Option(names = "--month", paramLabel = "YYYY-MM", description = "Default: this month.")
    private Optional<YearMonth> month = Optional.empty();

    @Option(names = "--open", description = "Only what waits for a decision.")
    private boolean open;

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    private final SidikCommand root;

    SmsListCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        try (Office office = root.open()) {
            List<SmsLine> lines = office.roads().inbox().list(month.orElseGet(() -> YearMonth.now(root.clock())))
                    .stream().filter(line -> !open || line.stand().open()).toList();
            if (json) root.speech().json(lines.stream().map(SmsListCommand::data).toList());
            else
                lines.forEach(line -> root.speech().line(text(line)));
            return lines.stream().anyMatch(line -> line.stand().open()) ? Exit.DIFFERENT.code() : Exit.DONE.code();
        }
    }

    private String text(SmsLine line) {
        String who = line.name().isBlank() ? line.masked() : line.name();
        String asked = line.asked().map(one -> one.permit() + " " + root.texts().formats()
                .date(one.from()) + " – " + root.texts().formats().date(one.to())).orElse(line.text());
        String why = line.why().isBlank() ? "" : " · " + root.texts().get("sms.why." + line.why());
        return root.texts().get("cli.sms.line", line.received(), SmsIds.brief(line.id()), who, asked,
                root.texts().get("sms.stand." + line.stand())) + why;
    }

    private static Map<String, Object> data(SmsLine line) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", line.id().toString());
        data.put("received", line.received().toString());
        data.put("number", line.masked());
        data.put("text", line.text());
        data.put("road", line.road());
        data.put("name", line.name());
        data.put("state", line.stand().name());
        data.put("why", line.why());
        data.put("overlaps", line.overlaps());
        data.put("until", line.until().toString());
        line.asked().ifPresent(one -> {
            data.put("code", one.code());
            data.put("permit", one.permit());
            data.put("from", one.from().toString());
            data.put("to", one.to().toString());
        });
        return data;
    }
}
