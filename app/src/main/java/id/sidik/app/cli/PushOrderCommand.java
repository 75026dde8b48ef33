package id.sidik.app.cli;

import id.sidik.app.machines.push.OrderKind;
import id.sidik.app.machines.push.OrderWish;
import id.sidik.domain.Machine;
import id.sidik.domain.Pin;
import id.sidik.operations.Office;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code push order}: asks a machine that reports by itself to do something when it comes by. */
@Command(name = "order", mixinStandardHelpOptions = true, sortOptions = false, description = "Puts an order into the queue of a machine that reports by itself; it takes it when it comes by next.")
final class PushOrderCommand implements Callable<Integer> {
    @Parameters(paramLabel = "WHAT", description = "save-user, delete-user, query-punches, query-people, set-time, info or reboot.")
    private String what = "";

    @Option(names = "--machine", paramLabel = "NAME|SERIAL", required = true, description = "A registered machine of the list.")
    private String machine = "";

    @Option(names = "--pin", paramLabel = "PIN", description = "Whom save-user and delete-user are about.")
    private Optional<String> pin = Optional.empty();

    @Option(names = "--name", paramLabel = "TEXT", description = "What save-user writes as the name.")
    private Optional<String> name = Optional.empty();

    @Option(names = "--from", paramLabel = "YYYY-MM-DD", description = "First day of query-punches.")
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--until", paramLabel = "YYYY-MM-DD", description = "Last day of query-punches.")
    private Optional<LocalDate> until = Optional.empty();

    @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "", description = "Why; delete-user, set-time and reboot need it.")
    private String reason = "";

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    private final SidikCommand root;

    PushOrderCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        OrderWish wish = wish();
        try (Office office = root.open()) {
            Machine known = office.machines().find(machine).orElseThrow(
                    () -> new TroubleException(Trouble.of("MES-102", "trouble.machine.unknown", machine)));
            long id = wish.queue(office.push().orders(), known.id());
            if (json) root.speech().json(data(known, id, wish));
            else
                root.speech().say("cli.push.ordered", String.valueOf(id), known.name());
            return Exit.DONE.code();
        }
    }

    private OrderWish wish() {
        String word = what.toUpperCase(Locale.ROOT).replace('-', '_');
        OrderKind kind = java.util.Arrays.stream(OrderKind.values()).filter(each -> each.name().equals(word))
                .findFirst()
                .orElseThrow(() -> wrong(
                        "an order is save-user, delete-user, query-punches, query-people, set-time, info"
                                + " or reboot"));
        if (pin.filter(text -> !Pin.isValid(text)).isPresent()) throw wrong("--pin is no PIN of a machine");
        OrderWish wish = new OrderWish(kind, pin.orElse(""), name.orElse(""), reason, from, until);
        if (!wish.whole()) throw wrong(what + " needs " + needs(kind));
        return wish;
    }

    private static String needs(OrderKind kind) {
        return switch (kind) {
            case SAVE_USER -> "--pin and --name";
            case DELETE_USER -> "--pin and --reason";
            case QUERY_PUNCHES -> "--from and --until in their order";
            case SET_TIME, REBOOT -> "--reason";
            case QUERY_PEOPLE, INFO -> "nothing more";
        };
    }

    private ParameterException wrong(String why) {
        return new ParameterException(spec.commandLine(), why);
    }

    private static Map<String, Object> data(Machine machine, long id, OrderWish wish) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("outcome", Exit.DONE.name());
        data.put("exit", Exit.DONE.name());
        data.put("order", id);
        data.put("machine", machine.id().serial());
        data.put("kind", wish.kind().name());
        return data;
    }
}
