package id.sidik.operations.laptop;

import id.sidik.operations.laptop.Lines.Line;
import id.sidik.operations.laptop.Minutes.Contents;
import id.sidik.operations.laptop.Minutes.Programme;
import id.sidik.operations.laptop.Minutes.Signers;
import id.sidik.operations.laptop.PointResult.Mark;
import id.sidik.operations.work.Sentence;
import id.sidik.store.LaptopHandover;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Minutes as the store keeps them. */
final class MinutesText {
    private MinutesText() {}

    static LaptopHandover kept(Minutes minutes) {
        SelfCheck check = minutes.check();
        return new LaptopHandover(minutes.id(), minutes.started(), minutes.ended(), minutes.by(),
                minutes.signers().technician(), minutes.signers().receiver(), minutes.programme().laptop(),
                minutes.programme().version(), (int) check.count(Mark.GOOD), (int) check.count(Mark.WARN),
                (int) check.count(Mark.BAD), content(minutes));
    }

    private static String content(Minutes minutes) {
        Contents has = minutes.contents();
        Lines lines = new Lines().add("runtime", minutes.programme().runtime())
                .add("contents", has.regulation(), has.people(), has.fingers(), has.punches());
        has.machines().forEach(machine -> lines.add("machine", machine));
        minutes.steps().forEach(lines::step);
        lines.add("check", minutes.check().started(), minutes.check().ended());
        minutes.check().points().forEach(lines::point);
        return lines.toString();
    }

    static Minutes read(LaptopHandover kept) {
        List<Line> lines = Lines.read(kept.content());
        Line contents = the(lines, "contents");
        Line check = the(lines, "check");
        return new Minutes(kept.id(), kept.started(), kept.at(), kept.by(),
                new Signers(kept.technician(), kept.receiver()),
                new Programme(kept.laptop(), kept.program(), the(lines, "runtime").cell(0)),
                new Contents(contents.cell(0), all(lines, "machine").stream().map(line -> line.cell(0)).toList(),
                        contents.number(1), contents.number(2), contents.number(3)),
                all(lines, "step").stream().map(Line::step).toList(),
                new SelfCheck(check.instant(0), check.instant(1), points(lines)));
    }

    private static List<PointResult> points(List<Line> lines) {
        List<PointResult> points = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++)
            if (lines.get(at).word().equals("point")) points.add(point(lines, at));
        return points;
    }

    private static PointResult point(List<Line> lines, int at) {
        List<Sentence> found = new ArrayList<>();
        Optional<Sentence> todo = Optional.empty();
        for (Line line : lines.subList(at + 1, lines.size())) {
            if (line.word().equals("point")) break;
            if (line.word().equals("found")) found.add(line.sentence());
            if (line.word().equals("todo")) todo = Optional.of(line.sentence());
        }
        return new PointResult(lines.get(at).point(), lines.get(at).mark(), found, todo);
    }

    private static List<Line> all(List<Line> lines, String word) {
        return lines.stream().filter(line -> line.word().equals(word)).toList();
    }

    private static Line the(List<Line> lines, String word) {
        return all(lines, word).getFirst();
    }
}
