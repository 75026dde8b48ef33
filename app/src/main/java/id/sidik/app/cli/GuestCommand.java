package id.sidik.app.cli;

import id.sidik.operations.Office;
import id.sidik.operations.centre.GuestDesk;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code guest}: who of other units the PINs of our machines are. */
@Command(name = "guest", mixinStandardHelpOptions = true, description = "People of other units on machines of this one: their punches go to their own unit.")
final class GuestCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    private final SidikCommand root;

    GuestCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do: add, remove or list");
    }

    @Command(name = "add", mixinStandardHelpOptions = true, description = "Says who a PIN is; the same PIN from the same day is changed.")
    int add(@Option(names = "--machine", paramLabel = "SERIAL", required = true) String machine,
            @Option(names = "--pin", required = true) String pin,
            @Option(names = "--number", paramLabel = "NIP", required = true, description = "The person's number.") String number,
            @Option(names = "--from", paramLabel = "YYYY-MM-DD", required = true) LocalDate from,
            @Option(names = "--until", paramLabel = "YYYY-MM-DD", description = "The last day.") Optional<LocalDate> until) {
        try (Office office = root.open()) {
            office.centre().guests().save(machine, pin, number, from, until);
            root.speech().say("guest.saved", pin);
            return Exit.DONE.code();
        }
    }

    @Command(name = "remove", mixinStandardHelpOptions = true, description = "Takes back what was said by mistake.")
    int remove(@Option(names = "--machine", paramLabel = "SERIAL", required = true) String machine,
            @Option(names = "--pin", required = true) String pin,
            @Option(names = "--from", paramLabel = "YYYY-MM-DD", required = true) LocalDate from) {
        try (Office office = root.open()) {
            List<GuestDesk.Line> meant = office.centre().guests().list().stream().filter(line -> line.machine().serial()
                    .equals(machine) && line.pin().equals(pin) && line.from().equals(from)).toList();
            meant.forEach(office.centre().guests()::remove);
            meant.forEach(line -> root.speech().say("guest.removed", line.pin()));
            return (meant.isEmpty() ? Exit.NOT_DONE : Exit.DONE).code();
        }
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "By machine and PIN.")
    int list(@Option(names = "--json", description = "Answer as JSON.") boolean json) {
        try (Office office = root.open()) {
            List<GuestDesk.Line> all = office.centre().guests().list();
            if (json) root.speech().json(Map.of("guests", all.stream().map(GuestCommand::data).toList()));
            else
                all.forEach(line -> root.speech().line("%s  %s  %s  %s – %s".formatted(line.machine(), line.pin(), line
                        .number(), line.from(), line.until().map(LocalDate::toString).orElse(""))));
            return Exit.DONE.code();
        }
    }

    private static Map<String, Object> data(GuestDesk.Line line) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("machine", line.machine().serial());
        data.put("pin", line.pin());
        data.put("number", line.number());
        data.put("from", line.from().toString());
        data.put("until", line.until().map(LocalDate::toString).orElse(""));
        return data;
    }
}
