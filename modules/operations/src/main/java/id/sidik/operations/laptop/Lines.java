package id.sidik.operations.laptop;

import id.sidik.operations.laptop.PointResult.Mark;
import id.sidik.operations.laptop.StepMark.How;
import id.sidik.operations.work.Sentence;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** Runs and minutes as lines of text for the store: a word, then its cells, with tabs between. */
final class Lines {
    private final StringBuilder text = new StringBuilder();

    Lines add(String word, Object... cells) {
        text.append(word);
        for (Object cell : cells) text.append('\t').append(String.valueOf(cell).replaceAll("[\\t\\r\\n]", " "));
        text.append('\n');
        return this;
    }

    Lines step(StepMark mark) {
        return add("step", mark.step(), mark.how(), mark.from(), mark.to(), mark.note());
    }

    Lines point(PointResult point) {
        add("point", point.point(), point.mark());
        point.found().forEach(found -> sentence("found", found));
        point.todo().ifPresent(todo -> sentence("todo", todo));
        return this;
    }

    private void sentence(String word, Sentence sentence) {
        Object[] cells = new Object[sentence.arguments().size() + 1];
        cells[0] = sentence.key();
        for (int i = 1; i < cells.length; i++) cells[i] = sentence.arguments().get(i - 1);
        add(word, cells);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** One line, read. */
    record Line(String word, List<String> cells) {
        String cell(int at) {
            return at < cells.size() ? cells.get(at) : "";
        }

        Instant instant(int at) {
            return Instant.parse(cell(at));
        }

        long number(int at) {
            return Long.parseLong(cell(at));
        }

        StepMark step() {
            return new StepMark(FlowStep.valueOf(cell(0)), How.valueOf(cell(1)), instant(2), instant(3), cell(4));
        }

        CheckPoint point() {
            return CheckPoint.valueOf(cell(0));
        }

        Mark mark() {
            return Mark.valueOf(cell(1));
        }

        Sentence sentence() {
            return new Sentence(cell(0), cells.subList(1, cells.size()));
        }
    }

    static List<Line> read(String text) {
        return text.lines().map(line -> Arrays.asList(line.split("\t", -1)))
                .map(cells -> new Line(cells.getFirst(), List.copyOf(cells.subList(1, cells.size())))).toList();
    }
}
