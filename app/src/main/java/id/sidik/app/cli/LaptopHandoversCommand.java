package id.sidik.app.cli;

import id.sidik.app.laptop.CheckWords;
import id.sidik.app.office.SavedPage;
import id.sidik.app.text.Language;
import id.sidik.app.text.Texts;
import id.sidik.operations.Office;
import id.sidik.operations.laptop.HandoverBook;
import id.sidik.operations.laptop.Minutes;
import id.sidik.operations.laptop.PointResult.Mark;
import id.sidik.operations.laptop.StepMark;
import id.sidik.operations.work.Job;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code laptop handovers}: what was handed over when, against the standard of service. */
@Command(name = "handovers", mixinStandardHelpOptions = true, sortOptions = false, description = "The laptops that were handed over, the newest first, with their times against the standard of service.")
final class LaptopHandoversCommand implements Callable<Integer> {
    @Option(names = "--out", paramLabel = "FILE", description = "Write the newest minutes as PDF once more.")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--year", paramLabel = "YEAR", description = "Of the list (default: this year).")
    private Optional<Integer> year = Optional.empty();

    @Option(names = "--list", paramLabel = "FILE", description = "Write the year's list with its figures: .pdf, .xlsx or .csv.")
    private Optional<Path> list = Optional.empty();

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    private final SidikCommand root;

    LaptopHandoversCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (Office office = root.open()) {
            List<Minutes> all = office.laptop().fresh().handovers();
            if (json)
                root.speech().json(Map.of("exit", Exit.DONE.name(), "handovers", all.stream().map(
                        LaptopHandoversCommand::data).toList()));
            else if (all.isEmpty()) root.speech().say("laptop.handovers.none");
            else
                all.forEach(this::say);
            out.ifPresent(file -> all.stream().findFirst().ifPresent(minutes -> save(office, minutes, file)));
            if (list.isPresent()) saveList(office, list.get());
            return Exit.DONE.code();
        }
    }

    private void saveList(Office office, Path file) throws InterruptedException {
        HandoverBook book = office.laptop().handovers();
        SavedPage.save(book.page(year.orElseGet(book::thisYear)).run(Job.Progress.NONE), file);
    }

    private void say(Minutes minutes) {
        root.speech().say("laptop.handovers.line", minutes.ended().atZone(java.time.ZoneId.systemDefault())
                .toLocalDateTime(), minutes.programme().laptop(), minutes.took().toMinutes(), minutes.check().count(
                        Mark.GOOD), root.texts().get(minutes.goalMet() ? "laptop.sheet.met" : "laptop.sheet.missed"));
    }

    static void save(Office office, Minutes minutes, Path file) {
        office.laptop().fresh().pages(minutes, new CheckWords(new Texts(Language.ID))::say).savePdf(file);
    }

    /** Minutes for a program. */
    static Map<String, Object> data(Minutes minutes) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", minutes.id().toString());
        data.put("laptop", minutes.programme().laptop());
        data.put("version", minutes.programme().version());
        data.put("started", minutes.started().toString());
        data.put("ended", minutes.ended().toString());
        data.put("tookMillis", minutes.took().toMillis());
        data.put("goalMet", minutes.goalMet());
        data.put("standardMet", minutes.standardMet());
        data.put("people", minutes.contents().people());
        data.put("fingers", minutes.contents().fingers());
        data.put("punches", minutes.contents().punches());
        data.put("steps", minutes.steps().stream().map(LaptopHandoversCommand::data).toList());
        for (Mark mark : Mark.values()) data.put(mark.name(), minutes.check().count(mark));
        return data;
    }

    static Map<String, Object> data(StepMark mark) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("step", mark.step().name());
        data.put("how", mark.how().name());
        data.put("tookMillis", mark.took().toMillis());
        data.put("note", mark.note());
        return data;
    }
}
