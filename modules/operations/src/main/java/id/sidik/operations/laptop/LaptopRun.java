package id.sidik.operations.laptop;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A laptop on its way from bare to handed over.
 *
 * @param marks in the order in which the steps were gone; a step may have been gone several times
 */
public record LaptopRun(Instant started, List<StepMark> marks) {
    public LaptopRun {
        marks = List.copyOf(marks);
    }

    static LaptopRun begun(Instant at) {
        return new LaptopRun(at, List.of());
    }

    LaptopRun with(StepMark mark) {
        List<StepMark> more = new ArrayList<>(marks);
        more.add(mark);
        return new LaptopRun(started, more);
    }

    /** What became of a step when it was gone last. */
    public Optional<StepMark> last(FlowStep step) {
        return marks.stream().filter(mark -> mark.step() == step).reduce((_, later) -> later);
    }

    /** The last marks, in the order of the steps. */
    public List<StepMark> steps() {
        return Arrays.stream(FlowStep.values()).flatMap(step -> last(step).stream()).toList();
    }

    /** The first step that was not passed; empty at the end. */
    public Optional<FlowStep> next() {
        return Arrays.stream(FlowStep.values())
                .filter(step -> last(step).filter(mark -> mark.how().passed()).isEmpty()).findFirst();
    }
}
