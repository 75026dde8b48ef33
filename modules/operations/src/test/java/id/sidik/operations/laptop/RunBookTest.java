package id.sidik.operations.laptop;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.operations.OfficeFixture;
import id.sidik.operations.base.Records;
import id.sidik.operations.laptop.Lines.Line;
import id.sidik.operations.laptop.StepMark.How;
import id.sidik.operations.work.Sentence;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way of a laptop outlives the program, and ends with the minutes or by a person's word. */
class RunBookTest {
    private static final Instant AT = OfficeFixture.NOVEMBER.instant();

    @TempDir
    private Path home;
    private Records records;
    private RunBook book;

    @BeforeEach
    void open() {
        records = Records.open(home);
        book = new RunBook(records, OfficeFixture.NOVEMBER);
    }

    @AfterEach
    void close() {
        records.close();
    }

    private static StepMark mark(FlowStep step, How how, String note) {
        return new StepMark(step, how, AT, AT.plusSeconds(7), note);
    }

    private void again() {
        records.close();
        open();
    }

    @Test
    void whatWasGoneIsThereAfterTheProgramWasClosed() {
        assertThat(book.running()).isEmpty();
        book.begun();
        book.mark(mark(FlowStep.SOURCE, How.FAILED, "PKU-103"));
        book.mark(mark(FlowStep.SOURCE, How.DONE, ""));
        book.mark(mark(FlowStep.MACHINES, How.SKIPPED, "mesin\tdi bengkel\nkota"));
        LaptopRun before = book.running().orElseThrow();
        again();

        LaptopRun run = book.running().orElseThrow();

        assertThat(run.started()).isEqualTo(AT);
        assertThat(run.marks()).hasSize(3);
        assertThat(run.steps()).extracting(StepMark::how).containsExactly(How.DONE, How.SKIPPED);
        assertThat(run.last(FlowStep.MACHINES).orElseThrow().note()).isEqualTo("mesin di bengkel kota");
        assertThat(run.last(FlowStep.SOURCE)).isEqualTo(before.last(FlowStep.SOURCE));
        assertThat(run.last(FlowStep.SOURCE).orElseThrow().took()).isEqualTo(Duration.ofSeconds(7));
        assertThat(run.next()).contains(FlowStep.PEOPLE);
    }

    @Test
    void aWayThatIsBegunAgainGoesOnAndOneThatWasDroppedBeginsAnew() {
        LaptopRun first = book.mark(mark(FlowStep.SOURCE, How.DONE, ""));
        assertThat(book.begun()).isEqualTo(first);
        book.drop();
        assertThat(book.running()).isEmpty();
        assertThat(book.begun().marks()).isEmpty();
    }

    @Test
    void theMinutesEndTheWayAndStay() {
        book.begun();
        SelfCheck check = new SelfCheck(AT, AT, java.util.Arrays.stream(CheckPoint.values()).map(
                point -> PointResult.good(point, List.of(Sentence.of("laptop.check.twins.none")))).toList());
        Minutes minutes = new Minutes(new java.util.UUID(3, 4), AT, AT.plusSeconds(60), "petugas", new Minutes.Signers(
                "", ""), new Minutes.Programme("-", "SIDIK", "Java"), new Minutes.Contents("Contoh", List.of(), 0, 0,
                        0), List.of(), check);
        book.hand(minutes);
        again();
        assertThat(book.running()).isEmpty();
        assertThat(book.handovers()).containsExactly(minutes);
    }

    @Test
    void aLineHoldsWordCellsAndEmptyCells() {
        String text = new Lines().add("one", "a", "", 3).add("two").step(mark(FlowStep.CHECK, How.LOOK, "")).toString();
        List<Line> lines = Lines.read(text);
        assertThat(lines).extracting(Line::word).containsExactly("one", "two", "step");
        assertThat(lines.getFirst().cells()).containsExactly("a", "", "3");
        assertThat(lines.getFirst().number(2)).isEqualTo(3);
        assertThat(lines.getFirst().cell(9)).isEmpty();
        assertThat(lines.getLast().step()).isEqualTo(mark(FlowStep.CHECK, How.LOOK, ""));
        assertThat(Optional.of(lines.get(1).cells())).contains(List.of());
    }
}
