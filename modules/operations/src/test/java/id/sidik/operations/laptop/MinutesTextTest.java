package id.sidik.operations.laptop;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.operations.laptop.PointResult.Mark;
import id.sidik.operations.laptop.StepMark.How;
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

/** What the store keeps of a way and of minutes comes back as it was. */
class MinutesTextTest {
    private static final Instant AT = Instant.parse("2026-11-02T01:00:00Z");

    private static StepMark step(FlowStep step, How how, int from, int to, String note) {
        return new StepMark(step, how, AT.plusSeconds(from), AT.plusSeconds(to), note);
    }

    private static Minutes minutes(Duration took, String found) {
        List<PointResult> points = Arrays.stream(CheckPoint.values())
                .map(point -> new PointResult(point, Mark.values()[point.ordinal() % 4],
                        List.of(Sentence.of("laptop.check.clock.alone"), Sentence.of("laptop.check.memory.used", found,
                                12)),
                        point.ordinal() % 2 == 0
                                ? Optional.empty()
                                : Optional.of(Sentence.of("laptop.check.todo.pins"))))
                .toList();
        return new Minutes(new UUID(1, 2), AT, AT.plus(took), "petugas", new Minutes.Signers("Contoh Teknisi", ""),
                new Minutes.Programme("LAPTOP-CONTOH", "1.0", "Java 25"),
                new Minutes.Contents("Contoh & <aturan>", List.of("Lantai 1 (A1)", "Lantai 2 (A2)"), 43, 86, 12480),
                List.of(step(FlowStep.SOURCE, How.DONE, 0, 60, ""), step(FlowStep.PEOPLE, How.SKIPPED, 60, 60,
                        "mesin di bengkel")),
                new SelfCheck(AT, AT.plusSeconds(9), points));
    }

    @Test
    void minutesComeBackWhole() {
        Minutes minutes = minutes(Duration.ofMinutes(16), "Lantai 1");
        assertThat(MinutesText.read(MinutesText.kept(minutes))).isEqualTo(minutes);
        assertThat(MinutesText.kept(minutes).good()).isEqualTo(3);
        assertThat(minutes.signers()).hasToString("the signers");
    }

    @Test
    void aNameWithLineEndsAndTabsBreaksNothing() {
        Minutes read = MinutesText.read(MinutesText.kept(minutes(Duration.ofMinutes(1), "Lantai\t1\npoint\tCLOCK")));
        assertThat(read.check().points()).hasSize(12);
        assertThat(read.check().points().getFirst().found().getLast().arguments())
                .containsExactly("Lantai 1 point CLOCK", "12");
    }

    @ParameterizedTest(name = "{0} min: goal {1}, standard {2}")
    @CsvSource({"20, true, true", "21, false, true", "1440, false, true", "1441, false, false"})
    void theStandardIsADayAndTheGoalTwentyMinutes(long took, boolean goal, boolean standard) {
        Minutes minutes = minutes(Duration.ofMinutes(took), "x");
        assertThat(minutes.goalMet()).isEqualTo(goal);
        assertThat(minutes.standardMet()).isEqualTo(standard);
    }

    @Test
    void aWayGoesOnAtTheFirstStepThatWasNotPassed() {
        LaptopRun run = LaptopRun.begun(AT);
        assertThat(run.next()).contains(FlowStep.SOURCE);
        run = run.with(step(FlowStep.SOURCE, How.FAILED, 0, 5, "PKU-103"));
        assertThat(run.next()).contains(FlowStep.SOURCE);
        run = run.with(step(FlowStep.SOURCE, How.DONE, 5, 9, "")).with(step(FlowStep.MACHINES, How.LOOK, 9, 20, ""));
        assertThat(run.next()).contains(FlowStep.PEOPLE);
        for (FlowStep step : FlowStep.values()) run = run.with(step(step, How.SKIPPED, 20, 20, "contoh"));
        assertThat(run.next()).isEmpty();
        assertThat(run.steps()).extracting(StepMark::step).containsExactly(FlowStep.values());
        assertThat(run.last(FlowStep.SOURCE).orElseThrow().how()).isEqualTo(How.SKIPPED);
        assertThat(step(FlowStep.CHECK, How.DONE, 3, 10, "").took()).isEqualTo(Duration.ofSeconds(7));
    }
}
