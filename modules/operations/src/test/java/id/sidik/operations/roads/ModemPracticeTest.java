package id.sidik.operations.roads;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.operations.roads.ModemPractice.Arrival;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Monday 5 October 2026 at the office of the fixture, with a modem that is only played. */
class ModemPracticeTest {
    @TempDir
    private Path home;
    private RoadFixture unit;

    @BeforeEach
    void open() {
        unit = new RoadFixture(home);
    }

    @AfterEach
    void close() {
        unit.close();
    }

    private Ledger bring(Arrival... arrivals) throws InterruptedException {
        return unit.roads().practice().bring(List.of(arrivals)).run(Job.Progress.NONE);
    }

    private List<AnswerLine> answers() {
        return unit.roads().outbox().list();
    }

    @Test
    void aRequestIsAnsweredAtOnceAndWaitsForItsEvidence() throws InterruptedException {
        Ledger ledger = bring(new Arrival(RoadFixture.ONE, "IZIN#DL"));
        assertThat(ledger.figures()).containsEntry("read", 1L).containsEntry("accepted", 1L).containsEntry("sent", 1L);
        assertThat(ledger.outcome()).isEqualTo(Ledger.Outcome.DONE);
        assertThat(unit.latest().road()).isEqualTo("MODEM");
        assertThat(unit.latest().stand()).isEqualTo(SmsStand.EVIDENCE_PENDING);
        assertThat(answers()).singleElement().satisfies(one -> {
            assertThat(one.stand()).isEqualTo(AnswerLine.Stand.DELIVERED);
            assertThat(one.text()).startsWith("Diterima: DL 05-10-2026 a.n. Contoh Pegawai Satu.");
        });
    }

    @Test
    void aWrongMessageIsAnsweredAndAnAdvertisementIsNot() throws InterruptedException {
        Ledger ledger = bring(new Arrival("PROMO", "Paket data"), new Arrival(RoadFixture.TWO, "IZIN,DL"));
        assertThat(ledger.figures()).containsEntry("read", 2L).containsEntry("refused", 2L).containsEntry("sent", 1L);
        assertThat(unit.stands()).isEqualTo("REJECTED REJECTED");
        assertThat(answers()).extracting(AnswerLine::text).containsExactly(
                "Salah: pemisah. Contoh: IZIN#DL#05-10-2026");
    }

    @Test
    void theSameTextWithinTenMinutesIsOneRequestAndOneAnswer() throws InterruptedException {
        bring(new Arrival(RoadFixture.ONE, "IZIN#DL"));
        unit.clock.put("2026-10-05T08:09:59");
        assertThat(bring(new Arrival(RoadFixture.ONE, "izin # dl")).figures()).containsEntry("known", 1L)
                .containsEntry("sent", 0L);
        assertThat(unit.stands()).isEqualTo("AGAIN EVIDENCE_PENDING");
        assertThat(answers()).hasSize(1);
    }

    @Test
    void whatWasDecidedMeanwhileIsSentWithTheNextMessagesOrAlone() throws InterruptedException {
        bring(new Arrival(RoadFixture.ONE, "IZIN#DL"));
        unit.roads().decisions().approve(List.of(unit.latest().id()), SmsApproval.of("090/1", LocalDate.of(2026, 10,
                5)));
        assertThat(answers().getFirst().stand()).isEqualTo(AnswerLine.Stand.QUEUED);
        assertThat(bring().figures()).containsEntry("read", 0L).containsEntry("sent", 1L);
        assertThat(answers()).allMatch(one -> one.stand() == AnswerLine.Stand.DELIVERED).extracting(AnswerLine::text)
                .contains("Disetujui: DL 05-10-2026");
        assertThat(bring().outcome()).isEqualTo(Ledger.Outcome.NOTHING_NEW);
    }

    @Test
    void answersAreListedWithTheMonthOfTheirMessages() throws InterruptedException {
        bring(new Arrival(RoadFixture.ONE, "IZIN#DL"));
        unit.clock.put("2026-11-02T08:00:00");
        unit.roads().decisions().approve(List.of(unit.latest().id()), SmsApproval.of("090/1", LocalDate.of(2026, 11,
                2)));
        YearMonth november = YearMonth.of(2026, 11);
        assertThat(unit.roads().outbox().list(november)).as("waits, whatever the month").singleElement()
                .satisfies(one -> assertThat(one.stand()).isEqualTo(AnswerLine.Stand.QUEUED));
        bring();
        assertThat(unit.roads().outbox().list(november)).isEmpty();
        assertThat(unit.roads().outbox().list(RoadFixture.OCTOBER)).hasSize(2);
        unit.clock.put("2027-06-01T08:00:00");
        assertThat(answers()).as("of the last two months").isEmpty();
        assertThat(unit.roads().outbox().list(RoadFixture.OCTOBER)).hasSize(2);
    }

    @Test
    void anArrivalTellsNeitherNumberNorText() {
        assertThat(new Arrival("081100000001", "IZIN#S")).hasToString("a message of 6 characters");
    }
}
