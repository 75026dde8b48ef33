package id.sidik.app.cli;

import id.sidik.app.text.Texts;
import id.sidik.operations.centre.CityFiles;
import id.sidik.operations.centre.CityRecap;
import id.sidik.operations.centre.CityRecap.Sums;
import id.sidik.operations.month.CopyProof.Verdict;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code central recap}: what the units' months came to. */
@Command(name = "recap", mixinStandardHelpOptions = true, description = "The units' drafted and closed months, their hashes and totals looked at again; 6 when a unit has no sheet or one that is not whole. Needs the account of an administrator or a reader: --account, or the one that this office keeps.")
final class CentralRecapCommand implements Callable<Integer> {
    private static final List<String> FIGURES = List.of("workdays", "present", "absent", "sick", "permission", "leave",
            "duty", "otherPermit", "lateTimes", "lateMinutes", "earlyTimes", "earlyMinutes", "noIn", "noOut",
            "deductionPct");

    @Mixin
    private CentreServer server = new CentreServer();

    @Option(names = "--month", paramLabel = "YYYY-MM", required = true)
    private YearMonth month = YearMonth.of(2000, 1);

    @Option(names = "--unit", paramLabel = "CODE", description = "Only this unit; can be given again.")
    private List<String> only = new ArrayList<>();

    @Option(names = "--csv", paramLabel = "FILE", description = "Writes the units as CSV, or as XLSX by the file's name.")
    private Optional<Path> unitFile = Optional.empty();

    @Option(names = "--people", paramLabel = "FILE", description = "Writes the people as CSV, or as XLSX by the file's name.")
    private Optional<Path> peopleFile = Optional.empty();

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    private final SidikCommand root;

    CentralRecapCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws InterruptedException {
        CityRecap recap = CityDoor.<CityRecap, InterruptedException>open(root, server, desks -> desks.recaps().recap(
                month, only).run(new ConsoleProgress(root.texts(), root.progress())));
        CityFiles files = new CityFiles(root.clock().getZone());
        unitFile.ifPresent(file -> files.recap(recap, file));
        peopleFile.ifPresent(file -> files.people(recap, file));
        boolean whole = recap.units().stream().allMatch(unit -> unit.copy().filter(copy -> copy
                .verdict() == Verdict.PROVEN).isPresent());
        Exit exit = whole ? Exit.DONE : Exit.DIFFERENT;
        if (json) root.speech().json(data(recap, exit));
        else
            tell(recap);
        return exit.code();
    }

    private void tell(CityRecap recap) {
        Texts texts = root.texts();
        for (CityRecap.Unit unit : recap.units()) {
            Sums sums = unit.sums();
            root.speech().say("centre.recap.unit", unit.code(), unit.name(), texts.get("centre.city.step." + unit
                    .step()), texts.get("city.proof." + unit.copy().map(copy -> copy.verdict().name()).orElse("NONE")),
                    sums.people(), sums.present(), sums.absent(), sums.lateMinutes(), sums.earlyMinutes());
        }
        Sums all = recap.sums();
        root.speech().say("centre.recap.sums", recap.month(), all.people(), all.present(), all.absent(), all
                .lateMinutes(), all.earlyMinutes());
        if (recap.leftOut() > 0) root.speech().say("city.sums.left", recap.leftOut());
    }

    private static Map<String, Object> data(CityRecap recap, Exit exit) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("month", recap.month().toString());
        data.put("units", recap.units().stream().map(CentralRecapCommand::data).toList());
        data.put("totals", data(recap.sums()));
        data.put("exit", exit.name());
        return data;
    }

    private static Map<String, Object> data(CityRecap.Unit unit) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("code", unit.code());
        data.put("name", unit.name());
        data.put("step", unit.step());
        data.put("totals", data(unit.sums()));
        data.put("counted", unit.counts());
        data.put("sides", unit.sides().stream().map(side -> Map.of("laptop", side.laptop(), "at", side.at().toString(),
                "by", side.by(), "sha", side.sha(), "proof", side.verdict().name())).toList());
        unit.copy().ifPresent(copy -> {
            data.put("copy", copy.kind());
            data.put("number", copy.number());
            data.put("at", copy.at().toString());
            data.put("by", copy.by());
            data.put("regulation", copy.regulation());
            data.put("sha", copy.sha());
            data.put("proof", copy.verdict().name());
            data.put("people", copy.people().stream().map(CentralRecapCommand::data).toList());
        });
        return data;
    }

    private static Map<String, Object> data(CityRecap.Person person) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("name", person.name());
        data.put("number", person.number());
        Map<String, Object> totals = data(CityRecap.Sums.of(List.of(person)));
        totals.remove("people");
        data.put("totals", totals);
        return data;
    }

    private static Map<String, Object> data(Sums sums) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("people", sums.people());
        List<BigDecimal> figures = sums.figures();
        for (int place = 0; place < FIGURES.size(); place++) data.put(FIGURES.get(place), figures.get(place));
        return data;
    }
}
