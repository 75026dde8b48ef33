package id.sidik.app.laptop;

import id.sidik.app.text.Texts;
import id.sidik.operations.laptop.FlowStep;
import id.sidik.operations.laptop.LaptopRun;
import id.sidik.operations.laptop.PointResult;
import id.sidik.operations.laptop.SelfCheck;
import id.sidik.operations.work.Ledger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the way of a new laptop says of its steps. */
record NewLaptopWords(Texts texts) {
    /** A step with the sign of what became of it. */
    String step(FlowStep step, Optional<LaptopRun> run, boolean here) {
        String sign = run.flatMap(known -> known.last(step)).map(mark -> switch (mark.how()) {
            case DONE -> "✓ ";
            case LOOK -> "▲ ";
            case SKIPPED -> "– ";
            case FAILED -> "■ ";
        }).orElse(here ? "▸ " : "○ ");
        return sign + texts.get("laptop.step." + step);
    }

    /** What a ledger says, the code of its trouble with the sentence that it belongs to. */
    List<String> ledger(Ledger ledger) {
        List<String> lines = new ArrayList<>();
        for (Ledger.Line line : ledger.lines()) lines.add(texts.get(line.key(), line.arguments().toArray()));
        if (!ledger.code().isEmpty() && !lines.isEmpty())
            lines.set(0, lines.getFirst() + " (" + ledger.code() + ")");
        return lines;
    }

    List<String> points(SelfCheck check) {
        CheckWords words = new CheckWords(texts);
        List<String> lines = new ArrayList<>();
        lines.add(words.summary(check));
        for (PointResult point : check.points()) {
            lines.add(words.sign(point.mark()) + " " + words.name(point));
            point.found().forEach(found -> lines.add("      " + words.say(found)));
            point.todo().ifPresent(todo -> lines.add("      → " + words.say(todo)));
        }
        return lines;
    }
}
