package id.sidik.app.cli;

import id.sidik.app.laptop.CheckWords;
import id.sidik.app.laptop.ThisComputer;
import id.sidik.app.text.Language;
import id.sidik.app.text.Texts;
import id.sidik.operations.NewLaptop;
import id.sidik.operations.Office;
import id.sidik.operations.ScanRequest;
import id.sidik.operations.laptop.FlowStep;
import id.sidik.operations.laptop.Minutes;
import id.sidik.operations.laptop.SelfCheck;
import id.sidik.operations.laptop.TestPrint;
import id.sidik.operations.reports.PrintOrder;
import id.sidik.operations.reports.PrintedPages;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code laptop new}: from a bare laptop to the minutes; repeated, it goes on at the first step that is not done. */
@Command(name = "new", mixinStandardHelpOptions = true, sortOptions = false, description = "From a bare laptop to the handover: unit's data, machines, people and fingers, punches, regulation, twelve points, minutes. Stops at a step that fails; repeated, it goes on there. Ends as the step that failed, else with 0, or 6 when a point is to be looked at, or 1 when one has a fault.")
final class LaptopNewCommand implements Callable<Integer> {
    private static final String REASON = "laptop baru";

    @Mixin
    private LaptopSourceChoice source = new LaptopSourceChoice();

    @Option(names = "--range", paramLabel = "RANGE", description = "Where machines are looked for (default: the laptop's own networks).")
    private Optional<String> range = Optional.empty();

    @Option(names = "--port", paramLabel = "PORT", description = "Of the machines (default: 4370).")
    private Optional<Integer> port = Optional.empty();

    @Option(names = "--machine-key", paramLabel = "HOST=KEY", description = "The communication key of the machine at that address, where the list does not have it.")
    private Map<String, Integer> keys = new LinkedHashMap<>();

    @Option(names = "--rules", paramLabel = "PACK", description = "The unit's regulation; without it the present one is confirmed.")
    private Optional<String> pack = Optional.empty();

    @Option(names = "--skip", paramLabel = "STEP=REASON", description = "Leave a step out: SOURCE, MACHINES, PEOPLE, PUNCHES or REGULATION.")
    private Map<FlowStep, String> skipped = new LinkedHashMap<>();

    @Option(names = "--technician", defaultValue = "", paramLabel = "NAME", description = "Who hands over.")
    private String technician = "";

    @Option(names = "--receiver", defaultValue = "", paramLabel = "NAME", description = "Who takes.")
    private String receiver = "";

    @Option(names = "--out", paramLabel = "FILE", description = "Write the minutes as PDF.")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--print", arity = "0..1", fallbackValue = "", paramLabel = "PRINTER", description = "Print a test page and the minutes.")
    private Optional<String> printer = Optional.empty();

    @Option(names = "--restart", description = "Begin anew, with new times; what was done stays done.")
    private boolean restart;

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    private final SidikCommand root;

    LaptopNewCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (Office office = root.open()) {
            NewLaptop fresh = office.laptop().fresh();
            if (restart) fresh.drop();
            fresh.begin();
            for (FlowStep step = next(fresh); step.skippable(); step = next(fresh)) {
                Optional<Ledger> failed = gone(fresh, step);
                if (failed.isPresent()) return root.speech().close(failed.get(), json);
            }
            return ended(fresh);
        }
    }

    private static FlowStep next(NewLaptop fresh) {
        return fresh.begin().next().orElse(FlowStep.HANDOVER);
    }

    /** The ledger of a step that did not pass. */
    private Optional<Ledger> gone(NewLaptop fresh, FlowStep step) throws InterruptedException {
        if (skipped.containsKey(step)) {
            fresh.skip(step, skipped.get(step));
            return Optional.empty();
        }
        Ledger ledger = fresh.as(step, job(fresh, step)).run(progress());
        boolean passed = ledger.good() || ledger.outcome() == Ledger.Outcome.LOOK;
        if (passed && !json) root.speech().ledger(ledger);
        return passed ? Optional.empty() : Optional.of(ledger);
    }

    private Job<Ledger> job(NewLaptop fresh, FlowStep step) {
        return switch (step) {
            case SOURCE -> source.job(fresh.source());
            case MACHINES -> fresh.machines().find(request(), keys, locked -> {});
            case PEOPLE -> fresh.steps().compare(REASON);
            case PUNCHES -> fresh.steps().punches();
            case REGULATION -> fresh.steps().regulation(pack.orElseGet(fresh.steps()::pack), REASON);
            case CHECK, HANDOVER -> throw new IllegalArgumentException("no job of its own: " + step);
        };
    }

    private ScanRequest request() {
        ScanRequest usual = range.map(ScanRequest.usual()::in).orElseGet(ScanRequest::usual);
        if (port.filter(number -> number < 1 || number > 65535).isPresent())
            throw new ParameterException(spec.commandLine(), "--port is 1 to 65535");
        return port.map(usual::at).orElse(usual);
    }

    private Integer ended(NewLaptop fresh) throws InterruptedException {
        CheckWords paper = new CheckWords(new Texts(Language.ID));
        Optional<String> named = printer.filter(name -> !name.isBlank());
        SelfCheck check = fresh.check(printer.map(any -> new TestPrint(named, paper::say))).run(progress());
        Minutes minutes = fresh.hand(check, new Minutes.Signers(technician, receiver), ThisComputer.programme(
                Version.text()));
        PrintedPages pages = fresh.pages(minutes, paper::say);
        out.ifPresent(pages::savePdf);
        if (printer.isPresent()) pages.print(new PrintOrder(named, 1, "", true));
        tell(check, minutes);
        return LaptopCheckCommand.exit(check).code();
    }

    private void tell(SelfCheck check, Minutes minutes) {
        if (json) {
            Map<String, Object> data = LaptopCheckCommand.data(check, root.texts());
            data.put("handover", LaptopHandoversCommand.data(minutes));
            root.speech().json(data);
        } else {
            root.speech().line(new CheckWords(root.texts()).summary(check));
            root.speech().say("laptop.handed", minutes.took().toMinutes(), minutes.took().toSecondsPart());
        }
    }

    private Job.Progress progress() {
        return new ConsoleProgress(root.texts(), root.progress());
    }
}
