package id.sidik.app.cli;

import id.sidik.operations.Office;
import id.sidik.operations.roads.AnswerLine;
import id.sidik.operations.roads.SmsOutbox;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sms outbox}: answers and how far they came. */
@Command(name = "outbox", mixinStandardHelpOptions = true, sortOptions = false, description = "Answers to senders, and how far each came.")
final class SmsOutboxCommand implements Callable<Integer> {
    @Option(names = "--again", paramLabel = "ID", description = "Sends one once more that was refused, lost or may have been lost.")
    private Optional<String> again = Optional.empty();

    @Option(names = "--drop", paramLabel = "ID", description = "Does not send one that waits.")
    private Optional<String> drop = Optional.empty();

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    private final SidikCommand root;

    SmsOutboxCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        try (Office office = root.open()) {
            SmsOutbox outbox = office.roads().outbox();
            again.ifPresent(id -> outbox.again(find(outbox, id)));
            drop.ifPresent(id -> outbox.drop(find(outbox, id)));
            List<AnswerLine> lines = outbox.list();
            if (json) root.speech().json(lines.stream().map(SmsOutboxCommand::data).toList());
            else
                lines.forEach(line -> root.speech().say("cli.sms.answer", line.at(), SmsIds.brief(line.id()), line
                        .name(), line.text(), root.texts().get("sms.answer.stand." + line.stand())));
            return Exit.DONE.code();
        }
    }

    private UUID find(SmsOutbox outbox, String id) {
        return SmsIds.find(id, outbox.list().stream().map(AnswerLine::id).toList())
                .orElseThrow(() -> new ParameterException(spec.commandLine(), "no answer, or several, end in " + id));
    }

    private static Map<String, Object> data(AnswerLine line) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", line.id().toString());
        data.put("message", line.sms().toString());
        data.put("written", line.at().toString());
        data.put("name", line.name());
        data.put("text", line.text());
        data.put("state", line.stand().name());
        data.put("since", line.since().toString());
        data.put("code", line.code());
        return data;
    }
}
