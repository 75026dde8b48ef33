package id.sidik.app.sync;

import id.sidik.app.text.Texts;
import id.sidik.app.words.MonthWords;
import id.sidik.operations.month.MonthContest;
import id.sidik.operations.month.MonthContest.Side;
import id.sidik.operations.month.MonthDifference;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** A month that several laptops closed, side by side in words. */
final class ContestWords {
    private static final int MOST = 300;
    private static final int SHORT = 16;

    /** A line of the comparison. @param values one for each side */
    record Line(String label, List<String> values) {}

    private final Texts texts;
    private final ZoneId zone;

    ContestWords(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    /** "Laptop ini", "Laptop Sekretariat". */
    String laptop(Side side) {
        return side.from().map(from -> texts.get("contest.laptop", from.laptop())).orElseGet(() -> texts.get(
                "contest.here"));
    }

    /** "Laptop ini · Final · petugas". */
    String choice(Side side) {
        return laptop(side) + " · " + state(side) + " · " + side.deed().by();
    }

    private String state(Side side) {
        return switch (side.deed().to()) {
            case REVISION -> texts.get("month.state.REVISION.number", side.deed().number());
            default -> texts.get("month.state." + side.deed().to());
        };
    }

    List<Line> lines(MonthContest contest) {
        List<Line> lines = new ArrayList<>();
        lines.add(line(contest, "contest.counts", side -> side.counts() ? "✓" : "–"));
        lines.add(line(contest, "contest.state", this::state));
        lines.add(line(contest, "contest.by", side -> side.deed().by()));
        lines.add(line(contest, "contest.second", side -> orDash(side.deed().second())));
        lines.add(line(contest, "contest.reason", side -> orDash(side.deed().reason())));
        lines.add(line(contest, "contest.at", side -> at(side.deed().at())));
        lines.add(line(contest, "contest.accepted", side -> side.from().map(from -> at(from.acceptedAt())).orElse(
                "–")));
        lines.add(figure(contest, "contest.people", totals -> totals.people()));
        lines.add(figure(contest, "contest.deduction", totals -> totals.deductionPct()));
        lines.add(figure(contest, "contest.late", totals -> totals.lateMinutes()));
        lines.add(figure(contest, "contest.absent", totals -> totals.absent()));
        lines.add(line(contest, "contest.hash", side -> side.totals().map(totals -> totals.sha().substring(0, SHORT))
                .orElseGet(() -> texts.get("contest.missing"))));
        return lines;
    }

    private Line line(MonthContest contest, String key, Function<Side, String> value) {
        return new Line(texts.get(key), contest.sides().stream().map(value).toList());
    }

    private Line figure(MonthContest contest, String key, Function<MonthContest.Totals, Number> value) {
        return line(contest, key, side -> side.totals().map(totals -> texts.formats().number(value.apply(totals)))
                .orElse("–"));
    }

    /** @param all of each side but the first, what differs from the first */
    List<Line> differences(List<List<MonthDifference>> all) {
        MonthWords words = new MonthWords(texts);
        List<Line> lines = new ArrayList<>();
        for (int side = 0; side < all.size(); side++)
            for (MonthDifference each : all.get(side)) {
                MonthWords.Line told = words.line(each);
                String[] values = new String[all.size() + 1];
                Arrays.fill(values, "");
                values[0] = told.before();
                values[side + 1] = told.after();
                lines.add(new Line(told.when().isBlank() ? told.who() : told.who() + " · " + told.when(), List.of(
                        values)));
            }
        if (lines.size() <= MOST) return lines;
        List<Line> some = new ArrayList<>(lines.subList(0, MOST));
        some.add(new Line(texts.get("contest.more", lines.size() - MOST), List.of()));
        return some;
    }

    /** "05/11/2026 10.00 · petugas (laptop ini): …", a line for each, the one that holds last. */
    List<String> decisions(MonthContest contest) {
        return contest.decisions().stream().map(each -> texts.get("contest.said", at(each.at()), each.by(), each.from()
                .map(from -> texts.get("contest.laptop", from.laptop())).orElseGet(() -> texts.get(
                        "contest.here")),
                each.stands().isBlank() ? texts.get("contest.here") : texts.get("contest.laptop", each.stands()), each
                        .reason())).toList();
    }

    private String at(Instant moment) {
        return texts.formats().dateTime(LocalDateTime.ofInstant(moment, zone));
    }

    private static String orDash(String text) {
        return text.isBlank() ? "–" : text;
    }
}
