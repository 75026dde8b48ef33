package id.sidik.app.cli;

import id.sidik.operations.Office;
import id.sidik.operations.roads.PhoneLine;
import id.sidik.operations.roads.PhoneStrangers;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code phone}: records of attendance programs on telephones. */
@Command(name = "phone", mixinStandardHelpOptions = true, description = "Records of attendance programs on telephones.", subcommands = PhoneImportCommand.class)
final class PhoneCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    private final SidikCommand root;

    PhoneCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do: import, list or cancel");
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "The records of a month; 6 when somebody should look at one.")
    int list(
            @Option(names = "--month", paramLabel = "YYYY-MM", description = "Default: this month.") Optional<YearMonth> month,
            @Option(names = "--json", description = "Answer as JSON.") boolean json) {
        try (Office office = root.open()) {
            List<PhoneLine> lines = office.roads().phones().list(month.orElseGet(() -> YearMonth.now(root.clock())));
            if (json) root.speech().json(lines.stream().map(PhoneCommand::data).toList());
            else
                tell(lines, office.roads().strangers().waiting());
            boolean asks = lines.stream().anyMatch(line -> !line.cancelled() && !line.doubts().isEmpty());
            return asks ? Exit.DIFFERENT.code() : Exit.DONE.code();
        }
    }

    private void tell(List<PhoneLine> lines, PhoneStrangers.Waiting waiting) {
        lines.forEach(line -> root.speech().line(text(line)));
        if (waiting.records() > 0) root.speech().say("phone.strangers", waiting.records(), waiting.people());
    }

    private String text(PhoneLine line) {
        String doubts = line.doubts().stream().map(each -> root.texts().get("phone.doubt." + each))
                .collect(Collectors.joining(", "));
        String stand = line.cancelled() ? root.texts().get("phone.cancelled") : doubts;
        return root.texts().get("cli.phone.line", line.at(), SmsIds.brief(line.id()), line.name(), line.source(),
                stand);
    }

    private static Map<String, Object> data(PhoneLine line) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", line.id().toString());
        data.put("name", line.name());
        data.put("at", line.at().toString());
        data.put("source", line.source());
        line.distance().ifPresent(metres -> data.put("distance", metres));
        data.put("face", line.face());
        data.put("doubts", line.doubts());
        data.put("cancelled", line.cancelled());
        data.put("waits", line.waits());
        data.put("file", line.file());
        data.put("row", line.row());
        return data;
    }

    @Command(name = "cancel", mixinStandardHelpOptions = true, description = "The evidence of records was false: they count no more, and stay readable.")
    int cancel(@Parameters(paramLabel = "ID", arity = "1..*", description = "As phone list tells it.") List<String> ids,
            @Option(names = "--month", paramLabel = "YYYY-MM", required = true) YearMonth month,
            @Option(names = "--reason", paramLabel = "TEXT", required = true) String reason,
            @Option(names = "--restore", description = "Cancelling was a mistake.") boolean restore) {
        try (Office office = root.open()) {
            List<UUID> known = office.roads().phones().list(month).stream().map(PhoneLine::id).toList();
            List<UUID> chosen = ids.stream().map(id -> SmsIds.find(id, known).orElseThrow(
                    () -> new ParameterException(spec.commandLine(), "no record, or several, end in " + id))).toList();
            if (restore) office.roads().phones().restore(chosen, reason);
            else
                office.roads().phones().cancel(chosen, reason);
            root.speech().say(restore ? "phone.restored" : "phone.cancelled");
            return Exit.DONE.code();
        }
    }
}
