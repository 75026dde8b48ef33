package id.sidik.app.cli;

import id.sidik.operations.Office;
import id.sidik.operations.roads.ModemPortLine;
import id.sidik.operations.roads.SmsInbox;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sms}: requests by SMS, by the unit's own circular. */
@Command(name = "sms", mixinStandardHelpOptions = true, description = "Requests by SMS, in the form of the unit's own circular (there is no built-in form, and none of it is Klaten's).", subcommands = {
    SmsListenCommand.class, SmsListCommand.class, SmsAnswerCommand.class, SmsOutboxCommand.class,
    SmsNumbersCommand.class, SmsFormCommand.class})
final class SmsCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    private final SidikCommand root;

    SmsCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(),
                "say what to do: listen, ports, import, add, list, answer, outbox, numbers, form or forget");
    }

    @Command(name = "import", mixinStandardHelpOptions = true, description = "The messages that a telephone exported: a table (CSV, XLSX) or the XML of a backup program. Known ones are harmless.")
    int take(@Parameters(paramLabel = "FILE") Path file,
            @Option(names = "--json", description = "Answer as JSON.") boolean json) throws InterruptedException {
        try (Office office = root.open()) {
            return root.speech().close(office.roads().files().take(file)
                    .run(new ConsoleProgress(root.texts(), root.progress())), json);
        }
    }

    @Command(name = "forget", mixinStandardHelpOptions = true, description = "Deletes numbers and texts that are older than the unit keeps them (24 months unless the unit says otherwise). Decisions stay.")
    int forget(@Option(names = "--json", description = "Answer as JSON.") boolean json) {
        try (Office office = root.open()) {
            int gone = office.roads().inbox().forget();
            if (json) root.speech().json(Map.of("forgotten", gone, "exit", Exit.DONE.name()));
            else
                root.speech().say("sms.forgotten", gone);
            return Exit.DONE.code();
        }
    }

    @Command(name = "add", mixinStandardHelpOptions = true, description = "A message that was read on a telephone and is typed in.")
    int add(@Option(names = "--from", paramLabel = "NUMBER", required = true, description = "The sender's number.") String number,
            @Option(names = "--text", paramLabel = "TEXT", required = true, description = "Exactly as it came.") String text,
            @Option(names = "--at", paramLabel = "YYYY-MM-DDTHH:MM", description = "When it was received (default: now).") Optional<LocalDateTime> at,
            @Option(names = "--json", description = "Answer as JSON.") boolean json) {
        try (Office office = root.open()) {
            LocalDateTime now = LocalDateTime.ofInstant(root.clock().instant(), office.unit().load().zone());
            SmsInbox.Taken taken = office.roads().inbox().add(number, text, at.orElse(now).withNano(0));
            if (json) root.speech().json(Map.of("taken", taken.name(), "exit", exit(taken).name()));
            else
                root.speech().say("sms.taken." + taken);
            return exit(taken).code();
        }
    }

    private static Exit exit(SmsInbox.Taken taken) {
        return taken == SmsInbox.Taken.REJECTED ? Exit.NOT_DONE : Exit.DONE;
    }

    @Command(name = "ports", mixinStandardHelpOptions = true, description = "The serial ports where a GSM modem may stand.")
    int ports(@Option(names = "--json", description = "Answer as JSON.") boolean json) {
        try (Office office = root.open()) {
            List<ModemPortLine> ports = office.roads().modem().ports();
            if (json) {
                root.speech().json(ports.stream().map(one -> Map.of("device", one.device(), "name", one.name(), "usb",
                        one.usb())).toList());
                return Exit.DONE.code();
            }
            ports.forEach(one -> root.speech().line(one.device() + "  " + one.name() + "  " + one.usb()));
            if (ports.isEmpty()) root.speech().say("sms.modem.noPorts");
            return Exit.DONE.code();
        }
    }
}
