package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Correction.Add;
import id.sidik.domain.Correction.Side;
import id.sidik.domain.Inspection.Matter;
import id.sidik.operations.base.OpenMatters;
import id.sidik.operations.base.Records;
import id.sidik.operations.corrections.CorrectionMatters;
import id.sidik.operations.corrections.ReconDay;
import id.sidik.operations.corrections.ReconPerson;
import id.sidik.operations.corrections.Reconciliation;
import id.sidik.operations.corrections.ReconciliationDesk;
import id.sidik.operations.work.Job;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReconciliationDeskTest extends CorrectionTestBase {
    private static final LocalDate NO_IN = LocalDate.of(2026, 10, 7);
    private static final LocalDate TWICE = LocalDate.of(2026, 10, 8);
    private static final LocalDate AWAY = LocalDate.of(2026, 10, 9);

    @BeforeEach
    void aMonth() throws Exception {
        Staff.saved(office, "Contoh Pegawai Dua", 2, "2");
        List<String> punches = new ArrayList<>();
        LocalDate.of(2026, 10, 1).datesUntil(LocalDate.of(2026, 11, 1)).forEach(day -> {
            if (!day.equals(NO_IN) && !day.equals(AWAY)) punches.add("1 " + day + " 07:11:0" + day.getDayOfMonth() % 9);
            if (!day.equals(AWAY)) punches.add("1 " + day + " 16:31:00");
            punches.add("2 " + day + " 07:12:30");
            punches.add("2 " + day + " 16:32:30");
        });
        punches.add("1 " + TWICE + " 07:12:30");
        bring(punches.toArray(String[]::new));
    }

    private ReconciliationDesk recon() {
        return office.corrections().reconciliation();
    }

    private Reconciliation now() throws InterruptedException {
        return recon().of(OCTOBER).run(Job.Progress.NONE);
    }

    private ReconPerson first() throws InterruptedException {
        return now().people().getFirst();
    }

    private ReconDay on(LocalDate day) throws InterruptedException {
        return ReconciliationDesk.day(first(), day).orElseThrow();
    }

    @Test
    void theDaysThatAskForAnAnswerAreTold() throws Exception {
        Reconciliation recon = now();

        assertThat(recon.total()).isEqualTo(2);
        assertThat(recon.done()).isEqualTo(1);
        assertThat(first().days().stream().filter(ReconDay::asks).map(ReconDay::date)).containsExactly(NO_IN, AWAY);
        assertThat(on(NO_IN).open()).contains(Matter.NO_IN);
        assertThat(on(AWAY).open()).containsExactly(Matter.ABSENT);
        assertThat(on(AWAY).hours().orElseThrow().start()).isEqualTo(AWAY.atTime(7, 30));
        assertThat(recon.terms().workdaysLeft()).isEqualTo(4);
    }

    @Test
    void twoPeopleInOneSecondAndManyRecordsAreOnlyToBeLookedAt() throws Exception {
        ReconDay day = on(TWICE);

        assertThat(day.open()).containsExactlyInAnyOrder(Matter.MULTI_PUNCH, Matter.CLUSTER);
        assertThat(day.asks()).isFalse();
        assertThat(day.toInspect()).isTrue();
        assertThat(day.now().deductionPct()).as("never punished by itself").isZero();
        recon().settle(one.id(), day, "dua jari berurutan, dilihat petugas");

        assertThat(on(TWICE).open()).isEmpty();
        assertThat(on(TWICE).looked()).hasSize(2);
    }

    @Test
    void aCorrectionAnswersTheQuestionAndShowsBeforeAndAfter() throws Exception {
        desk().correct(wish(NO_IN, List.of(new Add(NO_IN.atTime(7, 30), Side.IN)), "FINGER_UNREADABLE", ""));
        assertThat(on(NO_IN).waits()).isTrue();
        assertThat(now().done()).as("a second person has not spoken").isEqualTo(1);
        desk().judge(List.of(on(NO_IN).said().getFirst().id()), true, "Contoh Kepala", "");

        ReconDay day = on(NO_IN);
        assertThat(day.asks()).isFalse();
        assertThat(day.told().in()).isEmpty();
        assertThat(day.now().in()).contains(NO_IN.atTime(7, 30));
        assertThat(now().withoutEvidence()).isEqualTo(1);
    }

    @Test
    void whatWaitsKeepsTheMonthFromBecomingFinal() {
        desk().correct(wish(NO_IN, List.of(new Add(NO_IN.atTime(7, 30), Side.IN)), "DEVICE_DOWN", ""));
        assertThat(waiting()).singleElement().asString().contains("recon.waits");
        desk().judge(List.of(desk().of(OCTOBER).getFirst().id()), false, "Contoh Kepala", "tanpa saksi");

        assertThat(waiting()).isEmpty();
    }

    private List<OpenMatters.Matter> waiting() {
        try (Records records = Records.open(home.resolve("home"))) {
            return records.read(tables -> new CorrectionMatters().of(tables, OCTOBER));
        }
    }

    @Test
    void aDayThatStaysAsItIsAsksAgainWhenItsRecordsChange() throws Exception {
        recon().settle(one.id(), on(AWAY), "benar tidak hadir");
        assertThat(on(AWAY).asks()).isFalse();

        bring("1 " + AWAY + " 16:40:00");

        assertThat(on(AWAY).asks()).isTrue();
        assertThat(on(AWAY).open()).contains(Matter.NO_IN);
    }

    @Test
    void allAnswersGivenTheMonthIsDone() throws Exception {
        for (LocalDate day : List.of(NO_IN, AWAY)) recon().settle(one.id(), on(day), "dibenarkan");

        assertThat(now().done()).isEqualTo(2);
        assertThat(OfficeFixture.code(() -> recon().settle(one.id(), on(AWAY), "lagi"))).isEqualTo("KOR-107");
        assertThat(OfficeFixture.code(() -> recon().settle(one.id(), on(TWICE), " "))).isEqualTo("KOR-103");
    }
}
