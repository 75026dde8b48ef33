package id.sidik.app.rules;

import id.sidik.app.text.Texts;
import id.sidik.app.words.RuleWords;
import id.sidik.operations.regulation.RuleBook;
import id.sidik.operations.regulation.RuleRow;
import id.sidik.rules.LayeredPack;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Why a value is what it is: each layer's word, the source, who set it, and what the checks found. */
final class RuleWhy {
    record Line(String text, String style) {}

    private final Texts texts;
    private final RuleWords words;
    private final ZoneId zone;

    RuleWhy(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
        words = new RuleWords(texts);
    }

    List<Line> lines(RuleBook book, RuleRow row) {
        List<Line> lines = new ArrayList<>();
        String path = row.path();
        lines.add(new Line(words.name(path) + " = " + words.value(path, row.json()), "person-name"));
        List<LayeredPack.Told> layers = book.pack().told(path);
        if (layers.isEmpty()) plain(lines, texts.get("rules.why.usual", words.value(path, row.json())));
        layers.forEach(told -> plain(lines, texts.get("rules.why.layer", texts.get("rules.origin." + told.level()),
                words.value(path, told.json()))));
        boolean named = !row.mark().note().isBlank();
        if (named || row.open())
            lines.add(new Line(texts.get("rules.why.source", named
                    ? row.mark().note()
                    : texts.get("rules.noSource")) + " · " + texts.get("rules.mark." + row.mark().provenance()),
                    row.open() ? "unconfirmed" : ""));
        if (!row.open() && !row.editable()) plain(lines, texts.get("rules.why.sure"));
        book.history(path).forEach(said -> plain(lines, said(path, said)));
        lines.add(new Line(texts.get("rules.why.path", path), "hint"));
        book.choices().forEach(one -> lines.add(new Line(texts.get("rules.why.chosen", day(one.at()), one.by(), one
                .pack(), one.from(), one.reason()), "hint")));
        book.findings().stream().skip(RulesView.MOST_FINDINGS).forEach(one -> lines.add(new Line("▲ " + words.finding(
                one), "warning-text")));
        return lines;
    }

    private static void plain(List<Line> lines, String text) {
        lines.add(new Line(text, ""));
    }

    private String said(String path, RuleBook.Said said) {
        if (said.value().isEmpty())
            return texts.get("rules.why.back", day(said.at()), said.by(), said.from(), said.reason());
        String value = words.typed(path, said.value().get());
        String note = said.note().isBlank() ? texts.get("rules.noSource") : said.note();
        return texts.get(said.onlyMonth() ? "rules.why.noted" : "rules.why.said", day(said.at()), said.by(), value,
                said.from(), note, said.reason());
    }

    private String day(Instant at) {
        return LocalDate.ofInstant(at, zone).toString();
    }
}
