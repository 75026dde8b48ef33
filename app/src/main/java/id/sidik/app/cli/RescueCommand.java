package id.sidik.app.cli;

import id.sidik.app.machines.rescue.RescueWords;
import id.sidik.domain.MachineId;
import id.sidik.operations.Office;
import id.sidik.operations.OldProgramLook;
import id.sidik.operations.OldProgramLook.Told;
import id.sidik.operations.OldProgramWish;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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

/** {@code rescue}: the database of the program that the office had before. */
@Command(name = "rescue", mixinStandardHelpOptions = true, sortOptions = false, description = "Takes people, punches and fingerprints from the database of the old program (ZKTime 5, \"Attendance Management\": att2000.mdb, .accdb). The file is only read. What was taken before is not taken again.")
final class RescueCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--preview", description = "Only say what would be done; 6 when records wait for their machine to be named.")
    private boolean preview;

    @Option(names = "--machine", paramLabel = "[SENSOR=]SERIAL", description = "From which machine the records of a sensor number come; without one, all records whose machine is not known.")
    private List<String> machines = List.of();

    @Option(names = "--leave", arity = "0..1", fallbackValue = "*", paramLabel = "SENSOR", description = "Leaves out the records of this sensor number; without one, all whose machine is not known.")
    private List<String> left = List.of();

    @Option(names = "--pins", paramLabel = "FORM", description = "How machines write PINs: ${COMPLETION-CANDIDATES}.")
    private OldProgramWish.Pins pins = OldProgramWish.Pins.GUESS;

    @Option(names = "--number", paramLabel = "COLUMN", description = "Where the NIP stands: ${COMPLETION-CANDIDATES}.")
    private OldProgramWish.Numbers numbers = OldProgramWish.Numbers.GUESS;

    @Option(names = "--people", paramLabel = "WHO", description = "Who becomes staff: ${COMPLETION-CANDIDATES}.")
    private OldProgramWish.People people = OldProgramWish.People.NUMBERED;

    @Option(names = "--no-states", description = "Does not take the in/out letters as states.")
    private boolean stateless;

    @Option(names = "--by-hand", description = "Takes also what a person wrote into the old program, as if a machine had told it.")
    private boolean byHand;

    @Option(names = "--no-fingers", description = "Makes no backups of people and fingerprints.")
    private boolean fingerless;

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    private final SidikCommand root;

    RescueCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws InterruptedException {
        OldProgramWish wish = named(OldProgramWish.usual().with(pins).with(numbers).with(people).taking(!stateless,
                byHand, !fingerless));
        try (Office office = root.open()) {
            ConsoleProgress progress = new ConsoleProgress(root.texts(), root.progress());
            OldProgramLook look = office.oldProgram().look(file, wish).run(progress);
            OldProgramWish rest = rest(look, wish);
            if (!rest.equals(wish)) look = office.oldProgram().look(file, rest).run(progress);
            return preview ? show(look) : root.speech().close(office.oldProgram().take(look).run(progress), json);
        }
    }

    private OldProgramWish named(OldProgramWish wish) {
        OldProgramWish named = wish;
        for (String each : machines)
            if (each.contains("="))
                named = named.with(each.substring(0, each.indexOf('=')), Optional.of(id(each.substring(each.indexOf(
                        '=') + 1))));
        for (String each : left) if (!each.equals("*")) named = named.with(each, Optional.empty());
        return named;
    }

    private MachineId id(String serial) {
        if (MachineId.isValid(serial)) return new MachineId(serial);
        throw new ParameterException(spec.commandLine(), "--machine needs a serial number without blanks");
    }

    /** The words that hold for every origin whose machine nobody knows. */
    private OldProgramWish rest(OldProgramLook look, OldProgramWish wish) {
        Optional<MachineId> all = machines.stream().filter(each -> !each.contains("=")).findFirst().map(this::id);
        if (all.isEmpty() && !left.contains("*")) return wish;
        OldProgramWish more = wish;
        for (OldProgramLook.Origin origin : look.origins())
            if (origin.told() == Told.NOBODY) more = more.with(origin.key(), all);
        return more;
    }

    private int show(OldProgramLook look) {
        RescueWords words = new RescueWords(root.texts());
        if (json) root.speech().json(data(look, words));
        else {
            words.sentences(look).forEach(root.speech()::line);
            for (OldProgramLook.Origin each : look.origins())
                root.speech().say("rescue.origin", each.sensor().isBlank() ? "–" : each.sensor(), each.punches(), each
                        .machine().map(MachineId::serial).orElse("–"), root.texts().get("rescue.told." + each.told()));
            for (OldProgramLook.Year each : look.years())
                root.speech().say("rescue.yearLine", each.name(), String.valueOf(each.year()), each.fresh(), each
                        .known());
            look.faults().stream().map(words::fault).forEach(root.speech()::line);
        }
        return (look.asks() ? Exit.DIFFERENT : Exit.DONE).code();
    }

    private static Map<String, Object> data(OldProgramLook look, RescueWords words) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("exit", (look.asks() ? Exit.DIFFERENT : Exit.DONE).name());
        data.put("sha256", look.sha());
        data.put("form", look.form());
        data.put("counts", look.counts());
        data.put("refused", look.refused());
        Map<String, Long> actions = new LinkedHashMap<>();
        for (OldProgramLook.Action each : OldProgramLook.Action.values())
            actions.put(each.name().toLowerCase(Locale.ROOT), look.count(each));
        data.put("people", actions);
        data.put("origins", look.origins().stream().map(RescueCommand::data).toList());
        data.put("years", look.years().stream().map(each -> Map.of("machine", each.machine().serial(), "year", each
                .year(), "fresh", each.fresh(), "known", each.known())).toList());
        data.put("departments", look.departments().stream().map(OldProgramLook.Department::name).toList());
        data.put("fingers", look.fingers());
        data.put("pins", look.settled().pins());
        data.put("number", look.settled().numbers());
        data.put("gaps", look.gaps());
        data.put("faults", new ArrayList<>(look.faults()));
        data.put("sentences", words.sentences(look));
        return data;
    }

    private static Map<String, Object> data(OldProgramLook.Origin origin) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("sensor", origin.sensor());
        data.put("serial", origin.serial());
        data.put("machine", origin.machine().map(MachineId::serial).orElse(""));
        data.put("told", origin.told());
        data.put("punches", origin.punches());
        return data;
    }
}
