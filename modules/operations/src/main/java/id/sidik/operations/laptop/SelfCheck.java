package id.sidik.operations.laptop;

import id.sidik.operations.laptop.PointResult.Mark;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A laptop that was looked through. @param points all of {@link CheckPoint}, in their order */
public record SelfCheck(Instant started, Instant ended, List<PointResult> points) {
    public SelfCheck {
        points = List.copyOf(points);
        if (!points.stream().map(PointResult::point).toList().equals(List.of(CheckPoint.values())))
            throw new IllegalArgumentException("not every point was looked at");
    }

    public static SelfCheck of(LaptopFacts facts, Instant started, Instant ended) {
        MachinePoints machines = new MachinePoints(facts);
        OfficePoints office = new OfficePoints(facts);
        return new SelfCheck(started, ended, List.of(machines.clocks(), office.regulation(), machines.answers(),
                machines.keys(), machines.counts(), machines.memory(), office.lastMonth(), office.withoutPin(),
                office.strangers(), office.twins(), office.centre(), office.printer()));
    }

    public long count(Mark mark) {
        return points.stream().filter(point -> point.mark() == mark).count();
    }

    /** The worst of the points. */
    public Mark mark() {
        return points.stream().map(PointResult::mark).filter(mark -> mark != Mark.NOT_APPLICABLE)
                .max(java.util.Comparator.naturalOrder()).orElse(Mark.GOOD);
    }

    public Duration took() {
        return Duration.between(started, ended);
    }
}
