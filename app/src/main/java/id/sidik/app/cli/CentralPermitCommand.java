package id.sidik.app.cli;

import id.sidik.domain.Permit;
import id.sidik.operations.Office;
import id.sidik.operations.centre.CityPermitDesk;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code central permit}: permits that the city decides for people of a unit. */
@Command(name = "permit", mixinStandardHelpOptions = true, description = "Permits that the city decides for people of a unit; with the administrator's account that this office keeps (sync set).")
final class CentralPermitCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    private final SidikCommand root;

    CentralPermitCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do: add, decide or list");
    }

    @Command(name = "add", mixinStandardHelpOptions = true, description = "Decides it now; it reaches the unit when it meets the centre. Everybody or nobody.")
    int add(@Option(names = "--unit", paramLabel = "CODE", required = true) String unit,
            @Option(names = "--person", paramLabel = "NIP", required = true, description = "Number on the unit's list; can be given again.") List<String> people,
            @Option(names = "--kind", paramLabel = "CODE", required = true, description = "Of the regulation: DL, CT …") String kind,
            @Option(names = "--from", paramLabel = "YYYY-MM-DD", required = true) LocalDate from,
            @Option(names = "--to", paramLabel = "YYYY-MM-DD", description = "The last day (default: the first).") Optional<LocalDate> to,
            @Option(names = "--letter", required = true, description = "Number of the letter.") String letter,
            @Option(names = "--dated", paramLabel = "YYYY-MM-DD", description = "The date on the letter.") Optional<LocalDate> dated,
            @Option(names = "--reason", defaultValue = "") String reason) {
        try (Office office = root.open()) {
            CityPermitDesk.Added added = office.centre().cityPermits().add(new CityPermitDesk.Wish(unit, people, kind,
                    from, to.orElse(from), Permit.Part.FULL, letter, dated, reason));
            root.speech().say("city.permit.added", added.added(), added.known());
            return Exit.DONE.code();
        }
    }

    @Command(name = "decide", mixinStandardHelpOptions = true, description = "Approves, refuses or withdraws permits of a unit, whoever wrote them. All or none.")
    int decide(@Option(names = "--unit", paramLabel = "CODE", required = true) String unit,
            @Option(names = "--month", paramLabel = "YYYY-MM", required = true, description = "In which they begin.") YearMonth month,
            @Option(names = "--permit", paramLabel = "ID", required = true, description = "As list tells it; can be given again.") List<UUID> permits,
            @Option(names = "--as", paramLabel = "APPROVED|REFUSED|WITHDRAWN", required = true) Decision decision,
            @Option(names = "--reason", required = true) String reason) {
        try (Office office = root.open()) {
            root.speech().say("city.permit.decided", office.centre().cityPermits().decide(unit, month, permits,
                    CityPermitDesk.State.valueOf(decision.name()), reason));
            return Exit.DONE.code();
        }
    }

    /** What can be decided. */
    enum Decision {
        APPROVED, REFUSED, WITHDRAWN
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Permits of all units that begin in a month and what was decided of them, newest first.")
    int list(@Option(names = "--month", paramLabel = "YYYY-MM", required = true) YearMonth month,
            @Option(names = "--json", description = "Answer as JSON.") boolean json) {
        try (Office office = root.open()) {
            List<CityPermitDesk.Row> rows = office.centre().cityPermits().list(month);
            if (json) root.speech().json(Map.of("permits", rows.stream().map(CentralPermitCommand::data).toList()));
            else
                rows.forEach(row -> root.speech().say("city.permit.line", row.unit(), row.name(), row.code(), row
                        .from(), row.to(), row.number(), row.decision().orElse(row.asked()).by(), root
                                .texts().get("city.permit.state." + row.state()), row.id()));
            return Exit.DONE.code();
        }
    }

    private static Map<String, Object> data(CityPermitDesk.Row row) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("unit", row.unit());
        data.put("name", row.name());
        data.put("kind", row.code());
        data.put("from", row.from().toString());
        data.put("to", row.to().toString());
        data.put("letter", row.number());
        data.put("id", row.id().toString());
        data.put("state", row.state().name());
        data.put("asked", data(row.asked()));
        row.decision().ifPresent(said -> data.put("decision", data(said)));
        row.replaced().ifPresent(said -> data.put("replaced", data(said)));
        return data;
    }

    private static Map<String, Object> data(CityPermitDesk.Said said) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("by", said.by());
        data.put("at", said.at().toString());
        data.put("reason", said.reason());
        data.put("city", said.ofCity());
        return data;
    }
}
