package id.sidik.app.cli;

import id.sidik.operations.Office;
import id.sidik.operations.roads.SmsApproval;
import id.sidik.operations.roads.SmsLine;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sms answer}: decides a request. */
@Command(name = "answer", mixinStandardHelpOptions = true, sortOptions = false, description = "Decides a request: its evidence is good (it becomes a permit), or not, or the sender was told by other means.")
final class SmsAnswerCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ID", description = "As sms list tells it; its last characters are enough.")
    private String id = "";

    @ArgGroup(multiplicity = "1")
    private Deed deed = new Deed();

    /** One of three. */
    private static final class Deed {
        @Option(names = "--approve", description = "The evidence is good.")
        private boolean approve;

        @Option(names = "--refuse", description = "There is none, or it is not good; needs --reason.")
        private boolean refuse;

        @Option(names = "--told", description = "The sender was told in person that it was taken; needs --reason.")
        private boolean told;
    }

    @Option(names = "--number", paramLabel = "TEXT", description = "Number of the letter.")
    private String number = "";

    @Option(names = "--dated", paramLabel = "DATE", description = "The date on it.")
    private Optional<LocalDate> dated = Optional.empty();

    @Option(names = "--received", paramLabel = "DATE", description = "When it was handed in (default: today).")
    private Optional<LocalDate> received = Optional.empty();

    @Option(names = "--scan", paramLabel = "FILE", description = "PDF, JPEG or PNG.")
    private Optional<Path> scan = Optional.empty();

    @Option(names = "--kind", paramLabel = "CODE", description = "Another permit than the message asks for.")
    private Optional<String> kind = Optional.empty();

    @Option(names = "--from", paramLabel = "DATE", description = "Another first day.")
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DATE", description = "Another last day.")
    private Optional<LocalDate> to = Optional.empty();

    @Option(names = "--reason", paramLabel = "TEXT")
    private String reason = "";

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    private final SidikCommand root;

    SmsAnswerCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        try (Office office = root.open()) {
            UUID message = SmsIds.find(id, known(office))
                    .orElseThrow(() -> new ParameterException(spec.commandLine(), "no message, or several, end in "
                            + id));
            if (deed.approve) office.roads().decisions().approve(List.of(message), approval(office));
            else if (deed.refuse) office.roads().decisions().refuse(List.of(message), reason);
            else
                office.roads().decisions().told(List.of(message), reason);
            String stand = office.roads().inbox().find(message).orElseThrow().stand().name();
            if (json) root.speech().json(Map.of("id", message.toString(), "state", stand, "exit", Exit.DONE.name()));
            else
                root.speech().say("sms.stand." + stand);
            return Exit.DONE.code();
        }
    }

    private SmsApproval approval(Office office) {
        LocalDate today = LocalDate.ofInstant(root.clock().instant(), office.unit().load().zone());
        return new SmsApproval(kind, from, to, number, dated, received.orElse(today), scan, reason);
    }

    /** Of the last months, and whatever waits. */
    private List<UUID> known(Office office) {
        YearMonth now = YearMonth.now(root.clock());
        return Stream.of(now, now.minusMonths(1), now.minusMonths(2))
                .flatMap(month -> office.roads().inbox().list(month).stream()).map(SmsLine::id).distinct().toList();
    }
}
