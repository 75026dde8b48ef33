package id.sidik.app.cli;

import id.sidik.domain.PaperSize;
import id.sidik.domain.PrintedCodes;
import id.sidik.domain.ReportCode;
import id.sidik.domain.ReportLook;
import id.sidik.operations.Office;
import id.sidik.operations.reports.ReportSettings;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code report settings}: how the unit wants one report on paper. */
@Command(name = "settings", mixinStandardHelpOptions = true, sortOptions = false, description = "How the unit wants one report on paper; what is not said stays.")
final class ReportSettingsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "R1…R16")
    private ReportCode code = ReportCode.R2;

    @Option(names = "--paper", paramLabel = "F4|FOLIO|A4")
    private Optional<PaperSize> paper = Optional.empty();

    @Option(names = "--lying", negatable = true, description = "On its long side.")
    private Optional<Boolean> lying = Optional.empty();

    @Option(names = "--split", negatable = true, description = "PNS and others on sheets of their own.")
    private Optional<Boolean> split = Optional.empty();

    @Option(names = "--order", paramLabel = "RANK|MANUAL", description = "By rank, or as the unit keeps its list.")
    private Optional<ReportLook.Order> order = Optional.empty();

    @Option(names = "--signers", paramLabel = "HEAD|HEAD_AND_LEFT|HEAD_LEFT_AND_TREASURER")
    private Optional<ReportLook.Signers> signers = Optional.empty();

    @Option(names = "--box", negatable = true, description = "A blank rectangle for an electronic signature.")
    private Optional<Boolean> box = Optional.empty();

    @Option(names = "--charts", negatable = true, description = "A page of charts behind it; R2, R3, R6, R12.")
    private Optional<Boolean> charts = Optional.empty();

    @Option(names = "--code", paramLabel = "TK=A", description = "The letters printed for a day; TK= for the usual ones.")
    private Map<String, String> codes = new LinkedHashMap<>();

    @Option(names = "--usual", description = "Back to how offices usually print it.")
    private boolean usual;

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    private final SidikCommand root;

    ReportSettingsCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        try (Office office = root.open()) {
            ReportSettings settings = office.reports().settings();
            ReportLook now = settings.look(code);
            ReportLook look = changed(usual ? ReportLook.usual(code) : now);
            if (!look.equals(now)) settings.save(code, look);
            charts.ifPresent(shown -> settings.saveCharts(code, shown));
            tell(look, settings.charts(code));
            return Exit.DONE.code();
        }
    }

    private ReportLook changed(ReportLook look) {
        return new ReportLook(paper.orElse(look.paper()), lying.orElse(look.landscape()), split.orElse(look.split()),
                order.orElse(look.order()), printed(look.codes()), box.orElse(look.signatureBox()), signers.orElse(look
                        .signers()));
    }

    private PrintedCodes printed(PrintedCodes now) {
        Map<String, String> printed = new LinkedHashMap<>(now.printed());
        codes.forEach((day, letters) -> {
            if (letters.isBlank()) printed.remove(day);
            else if (PrintedCodes.allowed(letters)) printed.put(day, letters);
            else
                throw new ParameterException(spec.commandLine(), "too long to print: " + letters);
        });
        return new PrintedCodes(printed);
    }

    private void tell(ReportLook look, boolean charted) {
        if (json) root.speech().json(data(look, charted));
        else
            root.speech().say("cli.report.look", code, root.texts().get("report." + code), root.texts().get("paper."
                    + look.paper()), root.texts().get(look.landscape() ? "paper.lying" : "paper.standing"), root.texts()
                            .get("look.order." + look.order()), root.texts().get("look.signers." + look.signers()));
    }

    private Map<String, Object> data(ReportLook look, boolean charted) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("code", code.name());
        data.put("paper", look.paper().name());
        data.put("landscape", look.landscape());
        data.put("split", look.split());
        data.put("order", look.order().name());
        data.put("signers", look.signers().name());
        data.put("box", look.signatureBox());
        data.put("charts", charted);
        data.put("codes", look.codes().printed());
        return data;
    }
}
