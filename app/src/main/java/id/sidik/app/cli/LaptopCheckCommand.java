package id.sidik.app.cli;

import id.sidik.app.laptop.CheckWords;
import id.sidik.app.text.Language;
import id.sidik.app.text.Texts;
import id.sidik.operations.Office;
import id.sidik.operations.laptop.PointResult;
import id.sidik.operations.laptop.PointResult.Mark;
import id.sidik.operations.laptop.SelfCheck;
import id.sidik.operations.laptop.TestPrint;
import id.sidik.operations.work.TroubleException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code laptop check}: the self-check of twelve points. */
@Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false, description = "Looks the laptop through in twelve points: asks each machine, meets the centre, tries the printer. Ends with 0 when nothing is to be done, 6 when something is to be looked at, 1 when there is a fault.")
final class LaptopCheckCommand implements Callable<Integer> {
    @Option(names = "--print", arity = "0..1", fallbackValue = "", paramLabel = "PRINTER", description = "Print a test page; without a name on the usual printer.")
    private Optional<String> printer = Optional.empty();

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    private final SidikCommand root;

    LaptopCheckCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (Office office = root.open()) {
            SelfCheck check = office.laptop().check(test()).run(new ConsoleProgress(root.texts(), root.progress()));
            if (json) root.speech().json(data(check, root.texts()));
            else
                say(check);
            return exit(check).code();
        } catch (TroubleException broken) {
            root.speech().line(root.speech().trouble(broken.trouble()));
            return Exit.of(broken.trouble()).code();
        }
    }

    private Optional<TestPrint> test() {
        return printer.map(name -> new TestPrint(Optional.of(name).filter(each -> !each.isBlank()), new CheckWords(
                new Texts(Language.ID))::say));
    }

    static Exit exit(SelfCheck check) {
        return switch (check.mark()) {
            case GOOD, NOT_APPLICABLE -> Exit.DONE;
            case WARN -> Exit.DIFFERENT;
            case BAD -> Exit.NOT_DONE;
        };
    }

    private void say(SelfCheck check) {
        CheckWords words = new CheckWords(root.texts());
        for (PointResult point : check.points()) {
            root.speech().line("%2d %s %s: %s".formatted(point.point().ordinal() + 1, words.sign(point.mark()), words
                    .name(point), words.found(point, "; ")));
            point.todo().ifPresent(todo -> root.speech().line("     → " + words.say(todo)));
        }
        root.speech().line(words.summary(check));
    }

    /** The check for a program. */
    static Map<String, Object> data(SelfCheck check, Texts texts) {
        CheckWords words = new CheckWords(texts);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("outcome", exit(check).name());
        data.put("exit", exit(check).name());
        for (Mark mark : Mark.values()) data.put(mark.name(), check.count(mark));
        data.put("tookMillis", check.took().toMillis());
        data.put("points", check.points().stream().map(point -> data(point, words)).toList());
        return data;
    }

    private static Map<String, Object> data(PointResult point, CheckWords words) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("number", point.point().ordinal() + 1);
        data.put("point", point.point().name());
        data.put("checked", words.name(point));
        data.put("mark", point.mark().name());
        data.put("found", point.found().stream().map(words::say).toList());
        point.todo().ifPresent(todo -> data.put("todo", words.say(todo)));
        return data;
    }
}
