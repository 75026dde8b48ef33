package id.sidik.app.words;

import id.sidik.app.text.Texts;
import id.sidik.app.view.State;
import id.sidik.domain.DayResult;
import id.sidik.domain.RecapPerson;
import id.sidik.operations.month.FactNote;
import id.sidik.operations.month.MonthCheck;
import id.sidik.operations.month.MonthDates;
import id.sidik.operations.month.MonthDifference;
import id.sidik.operations.month.MonthStand;
import id.sidik.operations.month.MonthState;
import id.sidik.operations.work.Sentence;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words where a month stands, what is checked of it, and what differs between its states. */
public final class MonthWords {
    /** One line of a list of differences, every part in words. */
    public record Line(String who, String number, String when, String before, String after, String why, String by) {}

    private final Texts texts;
    private final DayWords days;

    public MonthWords(Texts texts) {
        this.texts = texts;
        days = new DayWords(texts);
    }

    /** "Draf 2", "Rekonsiliasi", "Revisi 1". */
    public String state(MonthStand stand) {
        return switch (stand.state()) {
            case DRAFT, REVISION -> texts.get("month.state." + stand.state() + ".number", stand.number());
            case OPEN, RECONCILIATION, FINAL -> texts.get("month.state." + stand.state());
        };
    }

    /** "Oktober 2026: draf 2", "Oktober 2026: final". */
    public String state(YearMonth month, MonthStand stand) {
        boolean again = stand.state() == MonthState.DRAFT;
        return texts.get("month.brief." + stand.state(), month, stand.number()) + (again ? " " + stand.number() : "")
                + (stand.contested() ? " · ▲ " + texts.get("month.contested") : "");
    }

    /** "Oktober: draf, sisa 2 hari". */
    public String brief(MonthStand stand, MonthDates dates) {
        boolean runs = stand.state() == MonthState.DRAFT || stand.state() == MonthState.RECONCILIATION;
        String state = texts.get("month.brief." + stand.state(), stand.month(), stand.number());
        return runs ? state + ", " + texts.count("month.daysLeft", dates.daysLeft()) : state;
    }

    public static State chip(MonthState state) {
        return switch (state) {
            case OPEN -> State.NEVER;
            case DRAFT -> State.RUNNING;
            case RECONCILIATION -> State.LOOK;
            case FINAL, REVISION -> State.READY;
        };
    }

    /** A row in quarantine is told with the words of its screen. */
    public String sentence(Sentence said) {
        if (said.key().equals("month.check.row"))
            return texts.get(said.key(), said.arguments().get(0), texts.get("quarantine." + said.arguments().get(1)),
                    said.arguments().get(2));
        return texts.get(said.key(), said.arguments().toArray());
    }

    /** "✓ Semua mesin sudah ditarik", "■ 2 izin menunggu keputusan". */
    public String check(MonthCheck check) {
        String mark = switch (check.outcome()) {
            case MET -> "✓ ";
            case OVERRIDDEN, OVERRIDABLE -> "▲ ";
            case BLOCKS -> "■ ";
        };
        String text = check.found() == 0
                ? texts.get("month.check." + check.name() + ".met")
                : texts.get("month.check." + check.name(), check.found());
        return mark + text + (check.reason().isBlank() ? "" : " — " + check.reason());
    }

    public Line line(MonthDifference difference) {
        RecapPerson person = difference.person();
        String who = person.name().isBlank() ? person.pin() + " " + person.machineName() : person.name();
        return switch (difference) {
            case MonthDifference.Day day -> new Line(who, person.number(), texts.formats().date(day.date()),
                    result(day.before()), result(day.after()), day.note().map(this::why).orElse(""),
                    day.note().map(FactNote::by).orElse(""));
            case MonthDifference.Allowance pay -> new Line(who, person.number(), texts.get("month.diff.tpp"),
                    rupiah(pay.before()), rupiah(pay.after()), "", "");
            case MonthDifference.Reclassed other -> new Line(who, person.number(), texts.get("person.class"), String
                    .valueOf(other.before()), other.after().isPresent()
                            ? String.valueOf(other.after().getAsInt())
                            : "–", "", "");
            case MonthDifference.Appeared _ -> new Line(who, person.number(), "", "–", texts.get("month.diff.new"), "",
                    "");
            case MonthDifference.Vanished _ -> new Line(who, person.number(), "", texts.get("month.diff.gone"), "–", "",
                    "");
            case MonthDifference.Renamed renamed -> new Line(who, person.number(), texts.get("month.diff.identity"),
                    identity(renamed.before()), identity(person), "", "");
            case MonthDifference.Held held -> new Line(texts.get("month.diff.held"), "", "", hold(held.before()), hold(
                    held.after()), "", "");
            case MonthDifference.Regulated rule -> new Line(texts.get("month.diff.regulation"), "", "", rule.before(),
                    rule.after(), "", "");
        };
    }

    private String hold(String reason) {
        return reason.isBlank() ? texts.get("month.diff.notHeld") : reason;
    }

    private static String identity(RecapPerson person) {
        return String.join(" · ", List.of(person.name(), person.number(), person.grade(), person.position()).stream()
                .filter(part -> !part.isBlank()).toList());
    }

    private String why(FactNote note) {
        String key = "month.why." + note.kind();
        String code = texts.has("manual.reason." + note.code())
                ? texts.get("manual.reason." + note.code())
                : note.code();
        List<String> parts = new ArrayList<>(List.of(texts.get(key)));
        if (!code.isBlank()) parts.add(code);
        if (!note.text().isBlank()) parts.add(note.text());
        return String.join(" · ", parts);
    }

    /** "7.42–16.03 · Terlambat 12 menit (TL1) · Potongan 0,5 %". */
    public String result(DayResult day) {
        if (day.status().equals(DayResult.NOT_IN_SERVICE)) return "–";
        String times = day.in().or(day::out).isPresent()
                ? Optional.of(days.time(day.in())).filter(text -> !text.isEmpty()).orElse("…") + "–" + Optional.of(days
                        .time(day.out())).filter(text -> !text.isEmpty()).orElse("…") + " · "
                : "";
        return times + String.join(" · ", days.result(day));
    }

    public String rupiah(Optional<BigDecimal> amount) {
        return amount.map(figure -> texts.get("tpp.rupiah", figure)).orElse("–");
    }
}
