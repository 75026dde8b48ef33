package id.sidik.app.laptop;

import id.sidik.app.text.Texts;
import id.sidik.operations.laptop.LaptopPaper;
import id.sidik.operations.laptop.PointResult;
import id.sidik.operations.laptop.PointResult.Mark;
import id.sidik.operations.laptop.SelfCheck;
import id.sidik.operations.work.Sentence;
import java.util.stream.Collectors;

/** What the twelve points say, in the language of the texts. */
public record CheckWords(Texts texts) {
    public String say(Sentence sentence) {
        return texts.get(sentence.key(), sentence.arguments().toArray());
    }

    public String name(PointResult point) {
        return say(LaptopPaper.name(point.point()));
    }

    public String found(PointResult point, String between) {
        return point.found().stream().map(this::say).collect(Collectors.joining(between));
    }

    public String mark(Mark mark) {
        return texts.get("laptop.mark." + mark);
    }

    /** A sign beside the word, so that no colour carries it alone. */
    public String sign(Mark mark) {
        return switch (mark) {
            case GOOD -> "✓";
            case NOT_APPLICABLE -> "–";
            case WARN -> "▲";
            case BAD -> "■";
        };
    }

    public String summary(SelfCheck check) {
        return texts.get("laptop.check.said", check.count(Mark.GOOD), check.count(Mark.WARN), check.count(Mark.BAD),
                check.count(Mark.NOT_APPLICABLE));
    }
}
