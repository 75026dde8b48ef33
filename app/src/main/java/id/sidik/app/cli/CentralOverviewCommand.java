package id.sidik.app.cli;

import id.sidik.app.text.Texts;
import id.sidik.operations.centre.CityFiles;
import id.sidik.operations.centre.CityOverview;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code central overview}: every unit and machine of the city at a glance. */
@Command(name = "overview", mixinStandardHelpOptions = true, description = "Units, machines, last contacts and the state of a month; needs the account of an administrator or a reader (--account).")
final class CentralOverviewCommand implements Callable<Integer> {
    @Mixin
    private CentreServer server = new CentreServer();

    @Option(names = "--month", paramLabel = "YYYY-MM", description = "Whose state is told (default: the month before this one).")
    private Optional<YearMonth> month = Optional.empty();

    @Option(names = "--units", paramLabel = "FILE", description = "Writes the units as XLSX or CSV, by the file's name.")
    private Optional<Path> unitFile = Optional.empty();

    @Option(names = "--machines", paramLabel = "FILE", description = "Writes the machines as XLSX or CSV, by the file's name.")
    private Optional<Path> machineFile = Optional.empty();

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    private final SidikCommand root;

    CentralOverviewCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws InterruptedException {
        YearMonth wish = month.orElseGet(() -> YearMonth.now(root.clock()).minusMonths(1));
        CityOverview city = CityDoor.<CityOverview, InterruptedException>open(root, server, desks -> desks.city()
                .overview(wish).checked(desks.recaps().recap(wish, List.of()).run(new ConsoleProgress(root.texts(), root
                        .progress()))));
        CityFiles files = new CityFiles(root.clock().getZone());
        unitFile.ifPresent(file -> files.units(city, file));
        machineFile.ifPresent(file -> files.machines(city, file));
        if (json) root.speech().json(data(city));
        else
            tell(city);
        return Exit.DONE.code();
    }

    private void tell(CityOverview city) {
        Texts texts = root.texts();
        root.speech().say("centre.city.finals", city.month(), city.finals(), city.units().size());
        for (CityOverview.Unit unit : city.units()) {
            String step = texts.get("centre.city.step." + unit.step());
            root.speech().say("centre.city.unit", unit.code(), unit.name(), step, at(unit.seen()), offset(unit
                    .drift()));
            city.machines().stream().filter(machine -> machine.unit().equals(unit.code()))
                    .forEach(machine -> root.speech().say("centre.city.machine", machine.name(), machine.serial(),
                            at(machine.contact()), machine.stored().isPresent()
                                    ? texts.formats().number(machine.stored().getAsLong())
                                    : "–",
                            offset(machine.offset())));
        }
    }

    private String at(Optional<Instant> instant) {
        return instant.map(known -> root.texts().formats()
                .dateTime(LocalDateTime.ofInstant(known, root.clock().getZone()))).orElse("–");
    }

    private String offset(Optional<Duration> offset) {
        return offset.map(root.texts().formats()::offset).orElse("–");
    }

    private static Map<String, Object> data(CityOverview city) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("month", city.month().toString());
        data.put("finals", city.finals());
        data.put("units", city.units().stream().map(CentralOverviewCommand::data).toList());
        data.put("machines", city.machines().stream().map(CentralOverviewCommand::data).toList());
        data.put("exit", Exit.DONE.name());
        return data;
    }

    private static Map<String, Object> data(CityOverview.Unit unit) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("code", unit.code());
        data.put("name", unit.name());
        data.put("open", unit.open());
        data.put("laptops", unit.laptops());
        data.put("seen", unit.seen().map(Instant::toString).orElse(""));
        unit.drift().ifPresent(drift -> data.put("driftMillis", drift.toMillis()));
        data.put("step", unit.step());
        data.put("contact", unit.contact().map(Instant::toString).orElse(""));
        data.put("unclosed", unit.unclosed().stream().map(YearMonth::toString).toList());
        return data;
    }

    private static Map<String, Object> data(CityOverview.Machine machine) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("unit", machine.unit());
        data.put("serial", machine.serial());
        data.put("name", machine.name());
        data.put("contact", machine.contact().map(Instant::toString).orElse(""));
        data.put("result", machine.result());
        machine.stored().ifPresent(stored -> data.put("stored", stored));
        machine.room().ifPresent(room -> data.put("room", room));
        machine.offset().ifPresent(offset -> data.put("offsetMillis", offset.toMillis()));
        return data;
    }
}
