package id.sidik.operations.laptop;

import static id.sidik.operations.laptop.CheckPoint.CLOCK;
import static id.sidik.operations.laptop.CheckPoint.COUNTS;
import static id.sidik.operations.laptop.CheckPoint.KEYS;
import static id.sidik.operations.laptop.CheckPoint.MACHINES;
import static id.sidik.operations.laptop.CheckPoint.MEMORY;

import id.sidik.operations.laptop.LaptopFacts.OfMachine;
import id.sidik.operations.laptop.PointResult.Mark;
import id.sidik.operations.work.Sentence;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The points for which machines are asked. */
final class MachinePoints {
    /** A difference that nobody's log suffers from. */
    static final Duration TOLERANCE = Duration.ofSeconds(60);
    /** So far off no clock drifts: it was lost. */
    private static final Duration LOST = Duration.ofDays(300);
    private static final int SPARE = 80;
    private static final int FULL = 95;

    private final LaptopFacts facts;
    private final List<OfMachine> asked;

    MachinePoints(LaptopFacts facts) {
        this.facts = facts;
        asked = facts.machines().stream().filter(OfMachine::askable).toList();
    }

    PointResult clocks() {
        List<Sentence> found = new ArrayList<>();
        facts.doubt().ifPresent(why -> found.add(Sentence.of("laptop.check.clock.doubt." + why)));
        asked.forEach(machine -> machine.offset().ifPresent(offset -> found.add(offset(machine.name(), offset))));
        facts.centreDrift().ifPresent(drift -> found.add(Sentence.of("laptop.check.clock.centre", drift.abs()
                .toSeconds())));
        if (found.isEmpty()) return PointResult.none(CLOCK, "laptop.check.clock.alone");
        boolean laptop = facts.doubt().isPresent() || off(facts.centreDrift());
        if (laptop) return PointResult.of(CLOCK, Mark.BAD, found, "laptop.check.todo.clock.laptop");
        boolean machines = asked.stream().anyMatch(machine -> off(machine.offset()));
        return machines
                ? PointResult.of(CLOCK, Mark.WARN, found, "laptop.check.todo.clock.machine")
                : PointResult.good(CLOCK, found);
    }

    private static boolean off(Optional<Duration> difference) {
        return difference.filter(each -> each.abs().compareTo(TOLERANCE) > 0).isPresent();
    }

    private static Sentence offset(String machine, Duration offset) {
        if (offset.abs().compareTo(LOST) > 0) return Sentence.of("laptop.check.clock.lost", machine);
        return Sentence.of("laptop.check.clock.machine", machine, offset.toSeconds());
    }

    PointResult answers() {
        if (facts.machines().isEmpty())
            return PointResult.of(MACHINES, Mark.BAD, one("laptop.check.machines.none"),
                    "laptop.check.todo.machines.add");
        if (asked.isEmpty()) return PointResult.none(MACHINES, "laptop.check.machines.byFile");
        long answered = asked.stream().filter(OfMachine::answered).count();
        List<Sentence> found = new ArrayList<>(one("laptop.check.machines.answered", answered, asked.size()));
        for (OfMachine machine : asked)
            machine.trouble().ifPresent(code -> found.add(Sentence.of("laptop.check.machines.silent", machine.name(),
                    code)));
        return answered == asked.size()
                ? PointResult.good(MACHINES, found)
                : PointResult.of(MACHINES, Mark.BAD, found, "laptop.check.todo.machines.cause");
    }

    PointResult keys() {
        if (asked.isEmpty()) return PointResult.none(KEYS, "laptop.check.machines.unasked");
        List<OfMachine> usual = asked.stream().filter(OfMachine::defaultKey).toList();
        return usual.isEmpty()
                ? PointResult.good(KEYS, one("laptop.check.keys.own", asked.size()))
                : PointResult.of(KEYS, Mark.WARN, one("laptop.check.keys.usual", names(usual)),
                        "laptop.check.todo.keys");
    }

    PointResult counts() {
        if (asked.isEmpty()) return PointResult.none(COUNTS, "laptop.check.machines.unasked");
        List<Sentence> found = new ArrayList<>();
        Mark worst = Mark.GOOD;
        for (OfMachine machine : asked) {
            Mark mark = count(machine, found);
            if (mark.compareTo(worst) > 0) worst = mark;
        }
        return switch (worst) {
            case GOOD, NOT_APPLICABLE -> PointResult.good(COUNTS, found);
            case WARN, BAD -> PointResult.of(COUNTS, worst, found, "laptop.check.todo.counts");
        };
    }

    private static Mark count(OfMachine machine, List<Sentence> found) {
        String name = machine.name();
        if (machine.held().isEmpty()) return said(found, Sentence.of("laptop.check.counts.never", name), Mark.BAD);
        long held = machine.held().getAsLong();
        if (!machine.answered()) return said(found, Sentence.of("laptop.check.counts.unasked", name, held), Mark.WARN);
        if (machine.counted().isEmpty())
            return said(found, Sentence.of("laptop.check.counts.untold", name, held), Mark.GOOD);
        long counted = machine.counted().getAsLong();
        if (counted == held) return said(found, Sentence.of("laptop.check.counts.same", name, held), Mark.GOOD);
        return said(found, counted > held
                ? Sentence.of("laptop.check.counts.more", name, counted, held, counted - held)
                : Sentence.of("laptop.check.counts.fewer", name, counted, held), Mark.WARN);
    }

    private static Mark said(List<Sentence> found, Sentence sentence, Mark mark) {
        found.add(sentence);
        return mark;
    }

    PointResult memory() {
        List<OfMachine> told = asked.stream().filter(machine -> machine.percent().isPresent()).toList();
        if (told.isEmpty()) return PointResult.none(MEMORY, "laptop.check.memory.untold");
        List<Sentence> found = told.stream()
                .map(machine -> Sentence.of("laptop.check.memory.used", machine.name(), machine.percent().getAsInt()))
                .toList();
        int most = told.stream().mapToInt(machine -> machine.percent().getAsInt()).max().orElse(0);
        if (most < SPARE) return PointResult.good(MEMORY, found);
        return PointResult.of(MEMORY, most < FULL ? Mark.WARN : Mark.BAD, found, "laptop.check.todo.memory");
    }

    private static List<Sentence> one(String key, Object... arguments) {
        return List.of(Sentence.of(key, arguments));
    }

    private static String names(List<OfMachine> machines) {
        return String.join(", ", machines.stream().map(OfMachine::name).toList());
    }
}
