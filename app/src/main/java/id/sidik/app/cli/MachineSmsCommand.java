package id.sidik.app.cli;

import id.sidik.domain.Machine;
import id.sidik.operations.MessageBoard;
import id.sidik.operations.MessageBoard.Note;
import id.sidik.operations.MessageDesk;
import id.sidik.operations.MessageLine;
import id.sidik.operations.Office;
import id.sidik.operations.work.Job;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code machine sms}: the short messages that a machine keeps. */
@Command(name = "sms", mixinStandardHelpOptions = true, sortOptions = false, description = "Lists, writes and deletes the short messages that a machine keeps and shows.")
final class MachineSmsCommand implements Runnable {
    private static final int MOST = 0xFFFF;

    @Spec
    private CommandSpec spec;

    private final SidikCommand root;

    MachineSmsCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do: list, write, delete");
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Asks for every number from 1: a machine has no list. Changes nothing.")
    int list(@Mixin MachineChoice choice,
            @Option(names = "--up-to", defaultValue = ""
                    + MessageDesk.USUAL, description = "The last number (default: ${DEFAULT-VALUE}).") int upTo,
            @Option(names = "--json", description = "Answer as JSON.") boolean json) throws InterruptedException {
        require(upTo, "--up-to");
        try (Office office = root.open()) {
            Machine machine = choice.resolve(office, progress());
            MessageBoard board = office.messages().list(machine, upTo).run(progress());
            Exit exit = board.known() ? Exit.DONE : Exit.NOT_DONE;
            if (json) root.speech().json(data(machine, board, exit));
            else
                say(board);
            return exit.code();
        }
    }

    private void say(MessageBoard board) {
        if (!board.known()) root.speech().say("message.notHere");
        else if (board.notes().isEmpty()) root.speech().say("message.none", board.upTo());
        for (Note note : board.notes()) {
            MessageLine line = note.line();
            String start = line.start().map(root.texts().formats()::dateTime).orElse("–");
            String people = note.people().isEmpty() ? "" : " → " + String.join(", ", note.people());
            root.speech().line("%d  %d%s  %s  %d  %s".formatted(line.id(), line.tag(), people, start, line.minutes(),
                    line.text()));
        }
    }

    private static Map<String, Object> data(Machine machine, MessageBoard board, Exit exit) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("outcome", exit.name());
        data.put("exit", exit.name());
        data.put("machine", machine.id().serial());
        data.put("known", board.known());
        data.put("messages", board.notes().stream().map(note -> Map.of("id", note.line().id(), "tag",
                note.line().tag(), "minutes", note.line().minutes(), "start",
                note.line().start().map(LocalDateTime::toString).orElse(""), "text", note.line().text(), "people",
                note.people())).toList());
        return data;
    }

    @Command(name = "write", mixinStandardHelpOptions = true, description = "Writes a message and reads it back; a text that does not fit is refused, never cut.")
    int write(@Mixin MachineChoice choice,
            @Option(names = "--id", required = true, description = "1 to 65535; one in use is overwritten.") int id,
            @Option(names = "--text", required = true, description = "What it says.") String text,
            @Option(names = "--pin", description = "Whom it is for; without any for everybody.") List<String> pins,
            @Option(names = "--start", paramLabel = "YYYY-MM-DDTHH:MM", description = "From when on (default: now).") Optional<String> start,
            @Option(names = "--minutes", defaultValue = "0", description = "How long; 0 for ever (default).") int minutes,
            @Option(names = "--tag", description = "Another kind than 253 (public) and 254 (personal).") Optional<Integer> tag,
            @Option(names = "--json", description = "Answer as JSON.") boolean json) throws InterruptedException {
        require(id, "--id");
        if (minutes != 0) require(minutes, "--minutes");
        if (text.isBlank()) throw new ParameterException(spec.commandLine(), "--text needs a text");
        List<String> people = pins == null ? List.of() : pins;
        int kind = tag.orElse(people.isEmpty() ? MessageDesk.PUBLIC : MessageDesk.PERSONAL);
        if (kind < 0 || kind > 0xFF) throw new ParameterException(spec.commandLine(), "--tag goes from 0 to 255");
        Optional<LocalDateTime> begins = start.map(this::moment);
        try (Office office = root.open()) {
            Machine machine = choice.resolve(office, progress());
            LocalDateTime from = begins.orElseGet(() -> LocalDateTime.ofInstant(office.clock().instant(),
                    machine.zone()).truncatedTo(ChronoUnit.SECONDS));
            return root.speech().close(office.messages().write(machine,
                    new MessageLine(id, kind, minutes, Optional.of(from), text), people).run(progress()), json);
        }
    }

    @Command(name = "delete", mixinStandardHelpOptions = true, description = "Takes a message off the machine.")
    int delete(@Mixin MachineChoice choice,
            @Option(names = "--id", required = true, description = "1 to 65535.") int id,
            @Option(names = "--json", description = "Answer as JSON.") boolean json) throws InterruptedException {
        require(id, "--id");
        try (Office office = root.open()) {
            Machine machine = choice.resolve(office, progress());
            return root.speech().close(office.messages().delete(machine, id).run(progress()), json);
        }
    }

    private LocalDateTime moment(String text) {
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeParseException wrong) {
            throw new ParameterException(spec.commandLine(), "--start is written 2026-11-02T07:00", wrong);
        }
    }

    private void require(int number, String option) {
        if (number < 1 || number > MOST)
            throw new ParameterException(spec.commandLine(), option + " goes from 1 to " + MOST);
    }

    private Job.Progress progress() {
        return new ConsoleProgress(root.texts(), root.progress());
    }
}
