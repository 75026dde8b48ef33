package id.sidik.app.cli;

import id.sidik.operations.Office;
import id.sidik.operations.roads.PhoneColumn;
import id.sidik.operations.roads.PhoneImport;
import id.sidik.operations.roads.PhoneLayout;
import id.sidik.operations.roads.PhoneLook;
import id.sidik.operations.roads.PhoneSheet;
import id.sidik.operations.roads.PhoneTerms;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code phone import}: the export of an attendance program. */
@Command(name = "import", mixinStandardHelpOptions = true, sortOptions = false, description = "The export of an attendance program (XLSX, XLS or CSV). How its columns are read is remembered for the program; rows that cannot be taken are named with file, row and column.")
final class PhoneImportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--source", paramLabel = "NAME", required = true, description = "The program, as the office calls it.")
    private String source = "";

    @Option(names = "--column", paramLabel = "WHAT=LETTER", description = "Where something stands: ${COMPLETION-CANDIDATES} and a letter, - for nowhere.")
    private Map<PhoneColumn, String> columns = Map.of();

    @Option(names = "--headings", paramLabel = "ROW", description = "The row of the headings, 0 for none.")
    private Optional<Integer> headings = Optional.empty();

    @Option(names = "--point", paramLabel = "LAT,LON", description = "Where people may record; the nearest counts.")
    private List<String> points = List.of();

    @Option(names = "--radius", paramLabel = "METRES")
    private Optional<Integer> radius = Optional.empty();

    @Option(names = "--face", paramLabel = "SCORE", description = "The lowest that suffices.")
    private Optional<BigDecimal> face = Optional.empty();

    @Option(names = "--face-most", paramLabel = "1|100", description = "The highest score of the program.")
    private Optional<BigDecimal> faceMost = Optional.empty();

    @Option(names = "--month-first", negatable = true, description = "03/04/2026 is the 4th of March.")
    private Optional<Boolean> monthFirst = Optional.empty();

    @Option(names = "--preview", description = "Only say what would be done.")
    private boolean preview;

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    private final SidikCommand root;

    PhoneImportCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (Office office = root.open()) {
            ConsoleProgress progress = new ConsoleProgress(root.texts(), root.progress());
            PhoneImport imports = office.roads().imports();
            PhoneSheet sheet = imports.open(file, source).run(progress);
            PhoneLook look = imports.look(sheet, layout(sheet.proposed())).run(progress);
            return preview ? show(look) : root.speech().close(imports.take(look).run(progress), json);
        } catch (IllegalArgumentException unfit) {
            throw new ParameterException(spec.commandLine(), unfit.getMessage(), unfit);
        }
    }

    private PhoneLayout layout(PhoneLayout proposed) {
        PhoneTerms old = proposed.terms();
        List<PhoneTerms.Point> places = new ArrayList<>();
        for (String each : points) places.add(point(each));
        PhoneTerms terms = new PhoneTerms(points.isEmpty() ? old.points() : places,
                radius.map(OptionalInt::of).orElse(old.radius()), face.or(old::face), faceMost.orElse(old.faceMost()),
                monthFirst.orElse(old.monthFirst()));
        PhoneLayout layout = new PhoneLayout(headings.orElse(proposed.headings()), proposed.places(), terms);
        for (Map.Entry<PhoneColumn, String> each : columns.entrySet())
            layout = layout.with(each.getKey(), column(each.getValue()));
        return layout;
    }

    private PhoneTerms.Point point(String text) {
        String[] parts = text.split(",");
        if (parts.length != 2 || !text.matches("[-+0-9.,]+"))
            throw new ParameterException(spec.commandLine(), "--point needs LAT,LON with points for decimals");
        return new PhoneTerms.Point(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
    }

    private int column(String letter) {
        if (letter.equals("-")) return -1;
        if (!letter.matches("[A-Za-z]{1,2}")) throw new ParameterException(spec.commandLine(), "no column: " + letter);
        int column = 0;
        for (char each : letter.toUpperCase(java.util.Locale.ROOT).toCharArray()) column = column * 26 + each - 'A' + 1;
        return column - 1;
    }

    private int show(PhoneLook look) {
        if (json) {
            Map<String, Object> data = new LinkedHashMap<>();
            for (PhoneLook.Action each : PhoneLook.Action.values())
                data.put(each.name().toLowerCase(java.util.Locale.ROOT), look.count(each));
            data.put("doubtful", look.doubtful());
            data.put("remembered", look.sheet().remembered());
            data.put("columns", look.layout().places());
            data.put("faults", sentences(look));
            root.speech().json(data);
        } else {
            root.speech().say("ledger.phone", look.rows().size(), look.count(PhoneLook.Action.ADD),
                    look.count(PhoneLook.Action.SAME), look.count(PhoneLook.Action.REJECT));
            if (look.count(PhoneLook.Action.WAIT) > 0)
                root.speech().say("phone.strangers", look.count(
                        PhoneLook.Action.WAIT), look.strangers().size());
            sentences(look).forEach(root.speech()::line);
        }
        return sentences(look).isEmpty() ? Exit.DONE.code() : Exit.NOT_DONE.code();
    }

    private List<String> sentences(PhoneLook look) {
        List<String> said = new ArrayList<>();
        look.faults().forEach(each -> said.add(root.texts().get(each.key(), each.arguments().toArray())));
        look.rows().forEach(row -> row.faults()
                .forEach(each -> said.add(root.texts().get(each.key(), each.arguments().toArray()))));
        return said;
    }
}
