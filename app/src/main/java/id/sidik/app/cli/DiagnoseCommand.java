package id.sidik.app.cli;

import id.sidik.domain.Machine;
import id.sidik.domain.Road;
import id.sidik.operations.Diagnosis;
import id.sidik.operations.Office;
import id.sidik.operations.RoadText;
import id.sidik.operations.StepResult;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Sentence;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code diagnose}: why a machine cannot be read. */
@Command(name = "diagnose", mixinStandardHelpOptions = true, sortOptions = false, description = "Looks for the cause of a machine's silence, test by test. Ends with 0 when nothing is wrong, 4 when the machine cannot be spoken with, 5 when it refuses the key, 1 when it answers and something else is wrong.")
final class DiagnoseCommand implements Callable<Integer> {
    @Mixin
    private MachineChoice choice = new MachineChoice();

    @Option(names = "--all", description = "Run every test, also behind the first fault.")
    private boolean all;

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    private final SidikCommand root;
    private Road road = new Road.Disk();

    DiagnoseCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (Office office = root.open()) {
            Diagnosis diagnosis = job(office, json ? step -> {} : this::say)
                    .run(new ConsoleProgress(root.texts(), root.progress()));
            Exit exit = exit(diagnosis);
            if (json) root.speech().json(data(diagnosis, exit));
            else
                conclude(diagnosis);
            return exit.code();
        }
    }

    private Job<Diagnosis> job(Office office, Consumer<StepResult> told) {
        Optional<Machine> known = choice.find(office);
        road = known.map(Machine::road).or(() -> RoadText.parse(choice.place())).orElse(road);
        return known.isPresent()
                ? office.diagnoses().diagnose(known.get(), all, told)
                : office.diagnoses().diagnose(choice.place(), choice.key(), all, told);
    }

    private static Exit exit(Diagnosis diagnosis) {
        if (diagnosis.stopped()) return Exit.STOPPED;
        if (diagnosis.cause().isEmpty()) return Exit.DONE;
        return switch (diagnosis.cause().get().step()) {
            case KEY -> Exit.KEY_REFUSED;
            case LOSS, CLOCK, SERVER, WAY_OUT, DEVICE_NUMBER, RECEIVER, LAST_REPORT, LAST_FILE -> Exit.NOT_DONE;
            case LAPTOP, NETWORK, ADDRESS, OWNER, ELSEWHERE, PORT, LANGUAGE, BUSY, SERIAL_PORT, SERIAL_ACCESS,
                    SERIAL_SPEED, OTHER_SPEED, WEB_PAGE, WEB_SERVICE ->
                Exit.UNREACHABLE;
        };
    }

    private void say(StepResult step) {
        String mark = switch (step) {
            case StepResult.Fine _ -> "✓";
            case StepResult.Red _ -> "■";
            case StepResult.Skipped _ -> "–";
            case StepResult.Way _ -> "→";
        };
        root.speech().line("%2d %s %s: %s".formatted(step.step().numberOn(road), mark,
                root.texts().get("diagnosis.test." + step.step()), words(step.sentence())));
    }

    private void conclude(Diagnosis diagnosis) {
        if (diagnosis.cause().isEmpty()) root.speech().say("diagnosis.healthy");
        diagnosis.cause().ifPresent(red -> root.speech().line(words(red.sentence()) + " " + words(red.advice())));
        diagnosis.advice().ifPresent(advice -> root.speech().line(words(advice)));
    }

    private String words(Sentence sentence) {
        return root.texts().get(sentence.key(), sentence.arguments().toArray());
    }

    private Map<String, Object> data(Diagnosis diagnosis, Exit exit) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("outcome", exit.name());
        data.put("exit", exit.name());
        data.put("subject", diagnosis.subject());
        data.put("cause", diagnosis.cause().map(red -> red.step().numberOn(road)).orElse(0));
        data.put("tookMillis", diagnosis.took().toMillis());
        data.put("steps", diagnosis.steps().stream().map(this::data).toList());
        diagnosis.advice().ifPresent(advice -> data.put("advice", words(advice)));
        return data;
    }

    private Map<String, Object> data(StepResult step) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("number", step.step().numberOn(road));
        data.put("test", step.step().name());
        data.put("verdict", step.getClass().getSimpleName().toUpperCase(java.util.Locale.ROOT));
        data.put("key", step.sentence().key());
        data.put("text", words(step.sentence()));
        if (step instanceof StepResult.Red red) {
            data.put("advice", words(red.advice()));
            data.put("offers", red.offers().stream().map(offer -> offer.getClass().getSimpleName()).toList());
        }
        return data;
    }
}
