package id.sidik.operations.month;

import id.sidik.domain.DayResult;
import id.sidik.operations.work.Job;
import id.sidik.rules.Assessor;
import id.sidik.rules.MonthFacts;
import id.sidik.rules.Regulation;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Judges many people on all processors: the rules are pure, and nobody's result depends on another's. */
final class ManyAtOnce {
    private static final int SLICE = 250;

    private final Regulation regulation;
    private final List<MonthFacts> people;
    private final Job.Progress progress;
    private int done;

    ManyAtOnce(Regulation regulation, List<MonthFacts> people, Job.Progress progress) {
        this.regulation = regulation;
        this.people = people;
        this.progress = progress;
    }

    /**
     * @return the days of each of the people, in their order
     * @throws InterruptedException when it was stopped
     */
    List<List<DayResult>> judge() throws InterruptedException {
        List<List<List<DayResult>>> slices = IntStream.range(0, (people.size() + SLICE - 1) / SLICE).parallel()
                .mapToObj(this::slice).toList();
        if (progress.stopRequested()) throw new InterruptedException("stopped while assessing");
        return slices.stream().flatMap(List::stream).toList();
    }

    private List<List<DayResult>> slice(int number) {
        if (progress.stopRequested()) return List.of();
        List<MonthFacts> mine = people.subList(number * SLICE, Math.min(people.size(), (number + 1) * SLICE));
        Function<MonthFacts, List<DayResult>> assessor = Assessor.by(regulation);
        List<List<DayResult>> days = mine.stream().map(assessor).toList();
        tell(days.size());
        return days;
    }

    private synchronized void tell(int more) {
        done += more;
        progress.at(done, people.size(), "recap.assessing");
    }
}
