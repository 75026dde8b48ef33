package id.sidik.operations.laptop;

import id.sidik.operations.laptop.StepMark.How;
import id.sidik.operations.reports.PrintedPages;
import id.sidik.operations.work.Sentence;
import id.sidik.reporting.LaptopSheet;
import id.sidik.reporting.LaptopSheet.Pair;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Chooses what of the minutes stands where on the page. */
final class MinutesPage {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu HH.mm", Locale.ROOT);

    private final Minutes minutes;
    private final ZoneId zone;
    private final Function<Sentence, String> words;

    MinutesPage(Minutes minutes, ZoneId zone, Function<Sentence, String> words) {
        this.minutes = minutes;
        this.zone = zone;
        this.words = words;
    }

    PrintedPages on(LaptopPaper paper) {
        List<LaptopSheet.Point> points = minutes.check().points().stream().map(point -> LaptopPaper.row(point, words))
                .toList();
        return paper.pages(new LaptopSheet(LaptopSheet.Kind.HANDOVER, LocalDate.ofInstant(minutes.ended(), zone),
                facts(), points, minutes.steps().stream().map(this::step).toList(), minutes.signers().technician(),
                minutes.signers().receiver()));
    }

    private List<Pair> facts() {
        Minutes.Contents has = minutes.contents();
        Minutes.Programme programme = minutes.programme();
        List<Pair> facts = new ArrayList<>();
        facts.add(pair("laptop", programme.laptop(), programme.version(), programme.runtime()));
        facts.add(pair("regulation", has.regulation()));
        facts.add(pair("machines", has.machines().isEmpty() ? "-" : String.join(", ", has.machines())));
        facts.add(pair("contents", has.people(), has.fingers(), has.punches()));
        facts.add(pair("times", DAY.withZone(zone).format(minutes.started()), DAY.withZone(zone).format(minutes
                .ended()), took(minutes.took())));
        facts.add(pair("standard", met(minutes.standardMet()), met(minutes.goalMet()), Minutes.GOAL.toMinutes()));
        return facts;
    }

    private Pair pair(String name, Object... arguments) {
        return new Pair(say("laptop.sheet." + name), say("laptop.sheet." + name + ".value", arguments));
    }

    private Pair step(StepMark mark) {
        String how = say("laptop.how." + mark.how());
        String note = mark.note().isBlank() ? "" : (mark.how() == How.SKIPPED ? ": " : " ") + mark.note();
        return new Pair(say("laptop.step." + mark.step()), time(mark.from()) + "–" + time(mark.to()) + " " + how
                + note);
    }

    private String time(Instant at) {
        return TIME.withZone(zone).format(at);
    }

    private String met(boolean met) {
        return say(met ? "laptop.sheet.met" : "laptop.sheet.missed");
    }

    private String took(Duration took) {
        return say("laptop.sheet.took", took.toMinutes(), took.toSecondsPart());
    }

    private String say(String key, Object... arguments) {
        return words.apply(Sentence.of(key, arguments));
    }
}
