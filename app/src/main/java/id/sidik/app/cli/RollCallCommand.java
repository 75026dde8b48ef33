package id.sidik.app.cli;

import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.GatheringKind;
import id.sidik.operations.Office;
import id.sidik.operations.control.Gathering;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rollcall}: presence lists of roll calls and ceremonies, for R12. */
@Command(name = "rollcall", mixinStandardHelpOptions = true, description = "Presence lists of roll calls and ceremonies (R12).")
final class RollCallCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    private final SidikCommand root;

    RollCallCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do: list, enter or drop");
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "The lists of a month that hold.")
    int list(@Option(names = "--month", paramLabel = "YYYY-MM", required = true) YearMonth month,
            @Option(names = "--json", description = "Answer as JSON.") boolean json) {
        try (Office office = root.open()) {
            return tell(office.control().gatherings().of(month), json);
        }
    }

    @Command(name = "enter", mixinStandardHelpOptions = true, description = "Enters a list; everybody who served came but for those named. Of two lists of one day, kind and name the later holds.")
    int enter(@Option(names = "--date", paramLabel = "YYYY-MM-DD", required = true) LocalDate date,
            @Option(names = "--kind", paramLabel = "MORNING|JOINT|CEREMONY", required = true) GatheringKind kind,
            @Option(names = "--name", paramLabel = "TEXT", defaultValue = "", description = "Of the ceremony.") String name,
            @Option(names = "--absent", paramLabel = "NIP", split = ",", description = "Who had to come and did not.") List<String> absent,
            @Option(names = "--free", paramLabel = "NIP", split = ",", description = "Who had not to come.") List<String> free,
            @Option(names = "--note", paramLabel = "TEXT", defaultValue = "") String note) {
        try (Office office = root.open()) {
            Map<EmployeeId, Boolean> people = new HashMap<>();
            for (Employee one : office.control().gatherings().serving(date)) people.put(one.id(), true);
            for (String who : absent == null ? List.<String>of() : absent) people.put(id(office, who), false);
            for (String who : free == null ? List.<String>of() : free) people.remove(id(office, who));
            root.speech().say(office.control().gatherings().enter(date, kind, name, people, note).waits()
                    ? "gathering.waits"
                    : "gathering.saved");
            return Exit.DONE.code();
        }
    }

    @Command(name = "drop", mixinStandardHelpOptions = true, description = "Takes a list back.")
    int drop(@Option(names = "--date", paramLabel = "YYYY-MM-DD", required = true) LocalDate date,
            @Option(names = "--kind", paramLabel = "MORNING|JOINT|CEREMONY", required = true) GatheringKind kind,
            @Option(names = "--name", paramLabel = "TEXT", defaultValue = "") String name,
            @Option(names = "--reason", paramLabel = "TEXT", required = true) String reason) {
        try (Office office = root.open()) {
            root.speech().say(office.control().gatherings().takeBack(date, kind, name, reason).waits()
                    ? "gathering.waits"
                    : "gathering.saved");
            return Exit.DONE.code();
        }
    }

    private EmployeeId id(Office office, String who) {
        return StaffChoice.of(office, who, spec.commandLine()).id();
    }

    private int tell(List<Gathering> lists, boolean json) {
        if (json) root.speech().json(lists.stream().map(RollCallCommand::data).toList());
        else if (lists.isEmpty()) root.speech().say("gathering.none");
        for (Gathering list : json ? List.<Gathering>of() : lists)
            root.speech().line(list.day() + " · " + root.texts().get("gathering.kind." + list.kind()) + " · " + list
                    .name() + " · " + root.texts().get("gathering.count", list.attended(), list.missed(), 0));
        return Exit.DONE.code();
    }

    private static Map<String, Object> data(Gathering list) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("date", list.day().toString());
        data.put("kind", list.kind().name());
        data.put("name", list.name());
        data.put("attended", list.attended());
        data.put("missed", list.missed());
        data.put("by", list.by());
        data.put("note", list.reason());
        return data;
    }
}
