package id.sidik.operations;

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
        for (DiagnosisStep step : DiagnosisStep.values()) {
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
        boolean searching = LEADS_TO_A_SEARCH.stream().anyMatch(evidence::isRed);
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
            case PORT -> SpeechChecks.port(evidence);
            case LANGUAGE -> SpeechChecks.language(evidence);
            case KEY -> SpeechChecks.key(evidence);
            case BUSY -> SpeechChecks.busy(evidence);
            case CLOCK -> SpeechChecks.clock(evidence);
            case SERVER -> ServerCheck.server(evidence);
            case WAY_OUT -> wayOut();
        };
    }

    /** The flash disk helps against whatever keeps the log from being read, which a wrong clock does not. */
    private StepResult wayOut() {
        boolean needed = cause().filter(red -> red.step().compareTo(DiagnosisStep.BUSY) <= 0).isPresent();
        return needed
                ? new Way(DiagnosisStep.WAY_OUT, Sentence.of("diagnosis.way.disk"), List.of(new Offer.FlashDisk()))
                : new Skipped(DiagnosisStep.WAY_OUT, Sentence.of("diagnosis.way.needless"));
    }

    /** Where the machine is now explains more than that it is not where it was. */
    private Optional<Red> cause() {
        List<Red> reds = steps.stream().filter(Red.class::isInstance).map(Red.class::cast).toList();
        return reds.stream().filter(red -> red.step() == DiagnosisStep.ELSEWHERE).findFirst()
                .or(() -> reds.stream().findFirst());
    }
}
