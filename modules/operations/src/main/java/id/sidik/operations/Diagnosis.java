package id.sidik.operations;

import id.sidik.operations.work.Sentence;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a search for the cause has found.
 *
 * @param subject name or address of the machine
 * @param steps   in their order; those behind the cause are missing unless all were asked for
 * @param cause   the test that explains the fault; empty when nothing is wrong
 * @param advice  what the history of this machine suggests
 * @param stopped a person ended it before it had found anything
 */
public record Diagnosis(String subject, Instant at, Duration took, List<StepResult> steps,
        Optional<StepResult.Red> cause, Optional<Sentence> advice, boolean stopped) {
    public Diagnosis {
        steps = List.copyOf(steps);
    }
}
