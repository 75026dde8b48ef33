package id.sidik.operations;

import id.sidik.domain.Road;
import id.sidik.operations.StepResult.Red;
import id.sidik.operations.StepResult.Skipped;
import id.sidik.operations.StepResult.Way;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Sentence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The ordered tests of one search. An empty or disputed address is searched for elsewhere before the search ends. */
final class Diagnose {
    private static final Set<DiagnosisStep> LEADS_TO_A_SEARCH = EnumSet.of(DiagnosisStep.ADDRESS, DiagnosisStep.OWNER);

    private static final Set<DiagnosisStep> READABLE_ALL_THE_SAME = EnumSet.of(DiagnosisStep.CLOCK,
            DiagnosisStep.SERVER, DiagnosisStep.DEVICE_NUMBER);
    private static final Set<DiagnosisStep> EXPLAIN_MORE = EnumSet.of(DiagnosisStep.ELSEWHERE,
            DiagnosisStep.OTHER_SPEED);

    /** What came of it. */
    record Outcome(List<StepResult> steps, Optional<Red> cause, boolean stopped) {}

    private final Evidence evidence;
    private final boolean all;
    private final Consumer<StepResult> told;
    private final List<StepResult> steps = new ArrayList<>();

    /** @param all goes on behind a red line @param told each result as it comes */
    Diagnose(Evidence evidence, boolean all, Consumer<StepResult> told) {
        this.evidence = evidence;
        this.all = all;
        this.told = told;
    }

    Outcome run(Job.Progress progress) {
        for (DiagnosisStep step : DiagnosisStep.on(evidence.patient().road())) {
            if (progress.stopRequested()) return new Outcome(List.copyOf(steps), cause(), true);
            if (!all && settled(step)) continue;
            progress.at(step.ordinal(), DiagnosisStep.values().length, "diagnosis.test." + step);
            take(check(step));
        }
        return new Outcome(List.copyOf(steps), cause(), false);
    }

    /** Whether what is red already makes this test needless. */
    private boolean settled(DiagnosisStep step) {
        if (!evidence.anyRed() || step == DiagnosisStep.WAY_OUT) return false;
        if (step == DiagnosisStep.OTHER_SPEED) return !evidence.isRed(DiagnosisStep.SERIAL_SPEED);
        boolean searching = evidence.patient().road() instanceof Road.Network
                && LEADS_TO_A_SEARCH.stream().anyMatch(evidence::isRed);
        return !searching || step.compareTo(DiagnosisStep.ELSEWHERE) > 0;
    }

    private void take(StepResult result) {
        if (result.red()) evidence.red(result.step());
        if (result.step() == DiagnosisStep.OWNER && result instanceof StepResult.Fine) evidence.own();
        steps.add(result);
        told.accept(result);
    }

    private StepResult check(DiagnosisStep step) {
        return switch (step) {
            case LAPTOP -> PlaceChecks.laptop(evidence);
            case NETWORK -> PlaceChecks.network(evidence);
            case ADDRESS -> PlaceChecks.address(evidence);
            case OWNER -> PlaceChecks.owner(evidence);
            case ELSEWHERE -> SearchCheck.elsewhere(evidence);
            case LOSS -> PlaceChecks.loss(evidence);
            case PORT -> evidence.patient().road() instanceof Road.WebService
                    ? WebChecks.port(evidence)
                    : SpeechChecks.port(evidence);
            case LANGUAGE -> SpeechChecks.language(evidence);
            case KEY -> SpeechChecks.key(evidence);
            case BUSY -> SpeechChecks.busy(evidence);
            case CLOCK -> evidence.patient().road() instanceof Road.Push
                    ? ReportChecks.clock(evidence)
                    : SpeechChecks.clock(evidence);
            case SERVER -> ServerCheck.server(evidence);
            case WAY_OUT -> wayOut();
            case SERIAL_PORT -> LineChecks.port(evidence);
            case SERIAL_ACCESS -> LineChecks.access(evidence);
            case SERIAL_SPEED -> LineChecks.speed(evidence);
            case OTHER_SPEED -> LineChecks.otherSpeed(evidence);
            case DEVICE_NUMBER -> LineChecks.number(evidence);
            case WEB_PAGE -> WebChecks.page(evidence);
            case WEB_SERVICE -> WebChecks.service(evidence);
            case RECEIVER -> ReportChecks.receiver(evidence);
            case LAST_REPORT -> ReportChecks.lastReport(evidence);
            case LAST_FILE -> ReportChecks.lastFile(evidence);
        };
    }

    /** The flash disk helps against whatever keeps the log from being read, which a wrong clock does not. */
    private StepResult wayOut() {
        boolean needed = cause().filter(red -> !READABLE_ALL_THE_SAME.contains(red.step())).isPresent();
        return needed
                ? new Way(DiagnosisStep.WAY_OUT, Sentence.of("diagnosis.way.disk"), List.of(new Offer.FlashDisk()))
                : new Skipped(DiagnosisStep.WAY_OUT, Sentence.of("diagnosis.way.needless"));
    }

    /** Where the machine is now explains more than that it is not where it was. */
    private Optional<Red> cause() {
        List<Red> reds = steps.stream().filter(Red.class::isInstance).map(Red.class::cast).toList();
        return reds.stream().filter(red -> EXPLAIN_MORE.contains(red.step())).findFirst()
                .or(() -> reds.stream().findFirst());
    }
}
