package id.sidik.operations.laptop;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.WorkUnit;
import id.sidik.operations.OfficeFixture;
import id.sidik.operations.laptop.PointResult.Mark;
import id.sidik.operations.laptop.StepMark.How;
import id.sidik.operations.reports.PrintedPages;
import id.sidik.operations.work.Sentence;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words of the minutes stand on the page; each sentence is shown by its key and arguments here. */
class MinutesPageTest {
    private static final Instant AT = Instant.parse("2026-11-02T01:05:00Z");
    private static final LaptopPaper PAPER = new LaptopPaper(() -> WorkUnit.unnamed(OfficeFixture.WIB),
            OfficeFixture.NOVEMBER, "petugas");

    private static String words(Sentence sentence) {
        String name = sentence.key().substring(sentence.key().lastIndexOf("laptop.") + "laptop.".length());
        return sentence.arguments().isEmpty() ? name : name + "=" + String.join("|", sentence.arguments());
    }

    private static Minutes minutes(Duration took, List<String> machines) {
        List<PointResult> points = Arrays.stream(CheckPoint.values()).map(point -> new PointResult(point, Mark.GOOD,
                List
                        .of(Sentence.of("laptop.check.found", point.ordinal())), Optional.empty())).toList();
        List<StepMark> steps = List.of(new StepMark(FlowStep.SOURCE, How.DONE, AT, AT.plusSeconds(120), ""),
                new StepMark(FlowStep.PEOPLE, How.SKIPPED, AT.plusSeconds(120), AT.plusSeconds(120), "di bengkel"),
                new StepMark(FlowStep.PUNCHES, How.FAILED, AT.plusSeconds(120), AT.plusSeconds(180), "NET-223"));
        return new Minutes(new UUID(1, 2), AT, AT.plus(took), "petugas", new Minutes.Signers("Contoh Teknisi",
                "Contoh Pengelola"), new Minutes.Programme("LAPTOP-CONTOH", "SIDIK 1", "Java 25"),
                new Minutes.Contents("Aturan Contoh", machines, 43, 86, 12480), steps, new SelfCheck(AT, AT, points));
    }

    private static void assertStands(PrintedPages pages, String words) {
        assertThat(pages.find(words)).as(words).isNotEmpty();
    }

    @Test
    void factsStepsPointsAndNamesStandThere() {
        PrintedPages pages = PAPER.minutes(minutes(Duration.ofSeconds(962), List.of("Lantai 1 (A1)", "Lantai 2 (A2)")),
                MinutesPageTest::words);
        for (String words : List.of("laptop.value=LAPTOP-CONTOH|SIDIK 1|Java 25", "regulation.value=Aturan Contoh",
                "machines.value=Lantai 1 (A1), Lantai 2 (A2)", "contents.value=43|86|12480", "took=16|2",
                "02/11/2026 08.05", "Contoh Teknisi", "Contoh Pengelola", "point.CLOCK", "point.PRINTER",
                "check.found=11"))
            assertStands(pages, words.contains("value=") ? words.substring(words.indexOf("value=")) : words);
        assertThat(pages.find("LEMBAR UJI")).isEmpty();
    }

    @Test
    void aStepTellsItsTimesWhatBecameOfItAndWhy() {
        PrintedPages pages = PAPER.minutes(minutes(Duration.ofSeconds(962), List.of()), MinutesPageTest::words);
        assertStands(pages, "08.05–08.07 how.DONE");
        assertStands(pages, "08.07–08.07 how.SKIPPED: di bengkel");
        assertStands(pages, "08.07–08.08 how.FAILED NET-223");
        assertStands(pages, "machines.value=-");
    }

    @ParameterizedTest(name = "{0} min -> {1}")
    @CsvSource(textBlock = """
            20,   standard.value=sheet.met|sheet.met|20
            21,   standard.value=sheet.met|sheet.missed|20
            1500, standard.value=sheet.missed|sheet.missed|20
            """)
    void theStandardAndTheGoalAreHeldAgainstTheTimeTaken(long took, String words) {
        assertStands(PAPER.minutes(minutes(Duration.ofMinutes(took), List.of()), MinutesPageTest::words), words);
    }

    @Test
    void noPrinterAndNoWishLeaveTheTestOpen() {
        LaptopFacts facts = new LaptopFacts(Optional.empty(), Optional.empty(), List.of(), new LaptopFacts.Rules(
                "Contoh",
                true, 0, 0, 1), new LaptopFacts.Month(OfficeFixture.OCTOBER, 1, false), new LaptopFacts.People(1, 0, 0,
                        0,
                        List.of()), new LaptopFacts.Centre(false, Optional.empty(), 0, 0), new LaptopFacts.Printing(
                                List.of(), Optional.empty()));
        assertThat(PAPER.tried(facts, Optional.empty()).test()).isEmpty();
        assertThat(PAPER.tried(facts, Optional.empty()).names()).isEqualTo(PAPER.printers());
    }
}
