package id.sidik.operations.service;

import id.sidik.domain.ServiceRequest;
import id.sidik.domain.ServiceStep;
import id.sidik.domain.ServiceStep.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A request with everything that happened to it.
 *
 * @param number within its year, by the time it came in; as the register prints it
 * @param steps  as they were written down
 */
public record ServiceCase(int number, ServiceRequest request, List<ServiceStep> steps) {
    /** How far it is. */
    public enum State {
        WAITING, WORKING, FINISHED, WITHDRAWN
    }

    public ServiceCase {
        steps = List.copyOf(steps);
    }

    public State state() {
        if (last(Kind.WITHDRAWN).isPresent()) return State.WITHDRAWN;
        if (last(Kind.FINISHED).isPresent()) return State.FINISHED;
        return steps.isEmpty() ? State.WAITING : State.WORKING;
    }

    public Optional<Instant> startedAt() {
        return last(Kind.STARTED).map(ServiceStep::happenedAt);
    }

    public Optional<Instant> finishedAt() {
        return state() == State.FINISHED ? last(Kind.FINISHED).map(ServiceStep::happenedAt) : Optional.empty();
    }

    public List<String> findings() {
        return texts(Kind.FOUND);
    }

    public List<String> work() {
        return texts(Kind.WORKED);
    }

    public OptionalInt score() {
        return last(Kind.RATED).map(step -> OptionalInt.of(step.score())).orElse(OptionalInt.empty());
    }

    /** What the applicant said with the score; blank for nothing. */
    public String said() {
        return last(Kind.RATED).map(ServiceStep::text).orElse("");
    }

    /** Why it was withdrawn; blank when it was not. */
    public String withdrawnWhy() {
        return last(Kind.WITHDRAWN).map(ServiceStep::text).orElse("");
    }

    private List<String> texts(Kind kind) {
        return steps.stream().filter(step -> step.kind() == kind).map(ServiceStep::text).toList();
    }

    private Optional<ServiceStep> last(Kind kind) {
        return steps.reversed().stream().filter(step -> step.kind() == kind).findFirst();
    }

    /** Names no person. */
    @Override
    public String toString() {
        return "case " + number + " " + state();
    }
}
