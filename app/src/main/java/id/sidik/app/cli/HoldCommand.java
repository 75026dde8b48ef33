package id.sidik.app.cli;

import id.sidik.operations.Office;
import id.sidik.operations.control.Hold;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code hold}: the allowance of the whole unit waits, or no longer does. */
@Command(name = "hold", mixinStandardHelpOptions = true, description = "The hold of the whole unit's allowance in a month.")
final class HoldCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    private final SidikCommand root;

    HoldCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do: show, set or lift");
    }

    @Command(name = "show", mixinStandardHelpOptions = true, description = "Whether it waits, and everything that was said about it.")
    int show(@Option(names = "--month", paramLabel = "YYYY-MM", required = true) YearMonth month,
            @Option(names = "--json", description = "Answer as JSON.") boolean json) {
        try (Office office = root.open()) {
            return tell(office.control().holds().of(month), json);
        }
    }

    @Command(name = "set", mixinStandardHelpOptions = true, description = "The allowance of the month waits from now on; the amounts stand.")
    int set(@Option(names = "--month", paramLabel = "YYYY-MM", required = true) YearMonth month,
            @Option(names = "--reason", paramLabel = "TEXT", required = true) String reason,
            @Option(names = "--json", description = "Answer as JSON.") boolean json) {
        try (Office office = root.open()) {
            office.control().holds().hold(month, reason);
            return tell(office.control().holds().of(month), json);
        }
    }

    @Command(name = "lift", mixinStandardHelpOptions = true, description = "The allowance of the month no longer waits.")
    int lift(@Option(names = "--month", paramLabel = "YYYY-MM", required = true) YearMonth month,
            @Option(names = "--reason", paramLabel = "TEXT", required = true) String reason,
            @Option(names = "--json", description = "Answer as JSON.") boolean json) {
        try (Office office = root.open()) {
            office.control().holds().free(month, reason);
            return tell(office.control().holds().of(month), json);
        }
    }

    private int tell(Hold hold, boolean json) {
        if (json) {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("month", hold.month().toString());
            data.put("held", hold.held());
            data.put("reason", hold.reason());
            data.put("byRegulation", hold.ruled());
            data.put("history", hold.said().stream().map(one -> Map.of("held", one.held(), "at", one.at().toString(),
                    "by", one.by(), "reason", one.reason())).toList());
            root.speech().json(data);
            return Exit.DONE.code();
        }
        root.speech().say(hold.held() ? "hold.held" : "hold.free", hold.month(), hold.reason());
        hold.said().forEach(one -> root.speech().line("  " + root.texts().get(one.held()
                ? "hold.said.held"
                : "hold.said.free", one.by(), one.reason())));
        return Exit.DONE.code();
    }
}
