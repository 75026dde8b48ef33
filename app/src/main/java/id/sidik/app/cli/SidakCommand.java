package id.sidik.app.cli;

import id.sidik.app.control.SpotListFile;
import id.sidik.operations.Office;
import id.sidik.operations.control.SpotFound;
import id.sidik.operations.control.SpotLine;
import id.sidik.operations.control.SpotSheet;
import id.sidik.operations.control.SpotWish;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sidak}: surprise checks, from the draw to what was found. */
@Command(name = "sidak", mixinStandardHelpOptions = true, description = "Surprise checks: people drawn from a recorded seed, and what was found.")
final class SidakCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    private final SidikCommand root;

    SidakCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do: draw, list or enter");
    }

    @Command(name = "draw", mixinStandardHelpOptions = true, description = "Draws people for a day; the seed is kept, so that anybody can repeat the draw.")
    int draw(@Option(names = "--date", paramLabel = "YYYY-MM-DD", required = true) LocalDate date,
            @Option(names = "--count", paramLabel = "N", required = true) int count,
            @Option(names = "--seed", paramLabel = "TEXT", defaultValue = "", description = "Default: one is made.") String seed,
            @Option(names = "--witnesses", paramLabel = "TEXT", defaultValue = "", description = "Who will be there.") String witnesses,
            @Option(names = "--file", paramLabel = "CSV", description = "Writes the list to take along.") Optional<Path> file,
            @Option(names = "--pdf", paramLabel = "PDF", description = "Writes the list as pages to print and sign.") Optional<Path> pdf,
            @Option(names = "--json", description = "Answer as JSON.") boolean json) throws InterruptedException {
        try (Office office = root.open()) {
            UUID drawn = office.control().spotChecks().draw(new SpotWish(date, count, seed, witnesses));
            SpotSheet sheet = sheets(office, YearMonth.from(date)).stream().filter(one -> one.id().equals(drawn))
                    .findFirst().orElseThrow();
            file.ifPresent(place -> new SpotListFile(root.texts()).write(sheet, office.unit().load().name(), place));
            if (pdf.isPresent())
                office.printing().spotCheck(sheet).run(new ConsoleProgress(root.texts(), root.progress())).savePdf(pdf
                        .get());
            return tell(List.of(sheet), json);
        }
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "The surprise checks of a month with everybody who was drawn.")
    int list(@Option(names = "--month", paramLabel = "YYYY-MM", required = true) YearMonth month,
            @Option(names = "--json", description = "Answer as JSON.") boolean json) throws InterruptedException {
        try (Office office = root.open()) {
            return tell(sheets(office, month), json);
        }
    }

    @Command(name = "enter", mixinStandardHelpOptions = true, description = "Enters what was found of somebody; of several words the last holds.")
    int enter(@Parameters(paramLabel = "ID", description = "As list tells it.") UUID check,
            @Option(names = "--person", paramLabel = "NIP", required = true, description = "NIP or other number, or whole name.") String person,
            @Option(names = "--found", paramLabel = "present|absent|permit", required = true) String found,
            @Option(names = "--note", paramLabel = "TEXT", defaultValue = "") String note) {
        String word = found.toUpperCase(Locale.ROOT);
        if (!List.of(SpotFound.values()).toString().matches(".*\\b" + word.replaceAll("[^A-Z]", "-") + "\\b.*"))
            throw new ParameterException(spec.commandLine(), "--found is present, absent or permit");
        try (Office office = root.open()) {
            office.control().spotChecks().enter(check, StaffChoice.of(office, person, spec.commandLine()).id(),
                    SpotFound.valueOf(word), note);
            root.speech().say("sidak.entered");
            return Exit.DONE.code();
        }
    }

    private List<SpotSheet> sheets(Office office, YearMonth month) throws InterruptedException {
        return office.control().spotChecks().of(month).run(new ConsoleProgress(root.texts(), root.progress()));
    }

    private int tell(List<SpotSheet> sheets, boolean json) {
        if (json) root.speech().json(sheets.stream().map(SidakCommand::data).toList());
        else if (sheets.isEmpty()) root.speech().say("sidak.none");
        for (SpotSheet sheet : json ? List.<SpotSheet>of() : sheets) {
            root.speech().line(root.texts().get("sidak.head", sheet.day(), sheet.drawn().size(), sheet.pool(), sheet
                    .seed()) + " · " + sheet.id());
            sheet.drawn().forEach(line -> root.speech().line("  " + line.place() + ". " + line.name() + " · " + root
                    .texts().get(line.found().map(found -> "sidak.found." + found).orElse("sidak.found.none"))
                    + (line.contradicts() ? " · ▲ " + root.texts().get("sidak.contradicts") : "")));
        }
        return Exit.DONE.code();
    }

    private static Map<String, Object> data(SpotSheet sheet) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", sheet.id().toString());
        data.put("date", sheet.day().toString());
        data.put("seed", sheet.seed());
        data.put("pool", sheet.pool());
        data.put("witnesses", sheet.witnesses());
        data.put("repeatable", sheet.repeated());
        data.put("drawn", sheet.drawn().stream().map(SidakCommand::data).toList());
        return data;
    }

    private static Map<String, Object> data(SpotLine line) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("place", line.place());
        data.put("name", line.name());
        data.put("word", line.word());
        data.put("permits", line.permits());
        line.told().ifPresent(day -> data.put("books", day.status()));
        line.found().ifPresent(found -> data.put("found", found.name()));
        data.put("note", line.note());
        data.put("contradicts", line.contradicts());
        return data;
    }
}
