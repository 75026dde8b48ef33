package id.sidik.operations.roads;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.simulator.ModemHabits;
import id.sidik.simulator.ModemTrouble;
import id.sidik.simulator.SimulatedModem;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The office at a modem behind a real pseudo terminal. */
class ModemDeskTest {
    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-10-05T07:15:00+07:00");

    @TempDir
    private Path home;
    private final SimulatedModem modem = new SimulatedModem(ModemHabits.usual());
    private final List<ModemNews> news = new CopyOnWriteArrayList<>();
    private RoadFixture unit;
    private volatile boolean stop;
    private Optional<FutureTask<Ledger>> listening = Optional.empty();

    @BeforeEach
    void open() throws Exception {
        Assumptions.assumeTrue(System.getProperty("os.name").startsWith("Linux"), "no pseudo terminals here");
        unit = new RoadFixture(home);
        modem.plugIn();
        Job<Ledger> job = unit.roads().modem().listen("modem", modem::device, news::add);
        FutureTask<Ledger> task = new FutureTask<>(() -> job.run(new Job.Progress() {
            @Override
            public void at(long done, long total, String key, Object... arguments) {}

            @Override
            public boolean stopRequested() {
                return stop;
            }
        }));
        listening = Optional.of(task);
        new Thread(task).start();
    }

    @AfterEach
    void close() throws Exception {
        stop = true;
        if (listening.isPresent()) listening.get().get(20, TimeUnit.SECONDS);
        modem.close();
        if (unit != null) unit.close();
    }

    private Ledger end() throws Exception {
        stop = true;
        return listening.orElseThrow().get(20, TimeUnit.SECONDS);
    }

    private static ConditionFactory await() {
        return Awaitility.await().atMost(Duration.ofSeconds(40));
    }

    private void answered(AnswerLine.Stand stand) {
        await().untilAsserted(() -> assertThat(unit.roads().outbox().list()).extracting(AnswerLine::stand)
                .containsExactly(stand));
    }

    @Test
    void aRequestIsAnsweredAndWaitsForItsEvidenceAndTheDeliveryIsTold() throws Exception {
        modem.bring("+628110000001", "IZIN#DL", AT);
        answered(AnswerLine.Stand.SENT);
        assertThat(modem.sent().getFirst().to()).isEqualTo("+628110000001");
        assertThat(modem.sent().getFirst().text()).startsWith("Diterima: DL 05-10-2026 a.n. Contoh Pegawai Satu.")
                .endsWith("2026.");
        assertThat(unit.latest().stand()).isEqualTo(SmsStand.EVIDENCE_PENDING);
        await().until(() -> modem.stored() == 0);
        modem.report(modem.sent().getFirst().reference(), 0);
        answered(AnswerLine.Stand.DELIVERED);
        Ledger ledger = end();
        assertThat(ledger.figures()).containsEntry("read", 1L).containsEntry("accepted", 1L).containsEntry("sent", 1L);
        assertThat(ledger.outcome()).isEqualTo(Ledger.Outcome.DONE);
    }

    @Test
    void aWrongMessageIsAnsweredWithAnExampleAndAnAdvertisementIsNot() {
        modem.bring("TELKOM", "Promo pulsa", AT);
        modem.bring("+628110000001", "IZIN,DL", AT.plusMinutes(1));
        answered(AnswerLine.Stand.SENT);
        assertThat(modem.sent()).hasSize(1);
        assertThat(modem.sent().getFirst().text()).isEqualTo("Salah: pemisah. Contoh: IZIN#DL#05-10-2026");
        assertThat(unit.stands()).isEqualTo("REJECTED REJECTED");
    }

    @Test
    void aModemThatIsPulledOutIsToldAndTheQueueWaitsForIt() throws Exception {
        await().until(() -> news.stream().anyMatch(ModemNews.Up.class::isInstance));
        modem.unplug();
        await().until(() -> news.stream().anyMatch(ModemNews.Down.class::isInstance));
        modem.bring("+628110000001", "IZIN#DL", AT);
        modem.plugIn();
        answered(AnswerLine.Stand.SENT);
        assertThat(news.stream().filter(ModemNews.Up.class::isInstance).count()).isGreaterThanOrEqualTo(2);
        assertThat(unit.lines()).hasSize(1);
        assertThat(end().figures().get("lost")).isPositive();
    }

    @Test
    void whatMayHaveBeenSentIsSentAgainOnlyWhenAPersonWantsIt() {
        modem.plan(ModemTrouble.GONE_AFTER_SEND);
        modem.bring("+628110000001", "IZIN#DL", AT);
        answered(AnswerLine.Stand.UNCERTAIN);
        assertThat(unit.latest().stand()).isEqualTo(SmsStand.ACCEPTED);
        AnswerLine answer = unit.roads().outbox().list().getFirst();
        assertThat(RoadFixture.code(() -> unit.roads().outbox().drop(answer.id()))).isEqualTo("SMS-113");
        unit.roads().outbox().again(answer.id());
        unit.roads().outbox().drop(answer.id());
        answered(AnswerLine.Stand.DROPPED);
    }

    @Test
    void aRefusalOfTheNetworkIsKeptWithItsNumber() {
        modem.plan(ModemTrouble.NETWORK_REFUSES);
        modem.bring("+628110000001", "IZIN#DL", AT);
        answered(AnswerLine.Stand.REFUSED);
        assertThat(unit.roads().outbox().list().getFirst().code()).isEqualTo(500);
        unit.roads().outbox().again(unit.roads().outbox().list().getFirst().id());
        answered(AnswerLine.Stand.SENT);
        assertThat(unit.latest().stand()).isEqualTo(SmsStand.EVIDENCE_PENDING);
    }

    @Test
    void anApprovalIsToldToWhoeverAskedOverTheModem() {
        modem.bring("+628110000001", "IZIN#DL", AT);
        await().until(() -> !unit.lines().isEmpty());
        unit.roads().decisions().approve(List.of(unit.latest().id()), SmsApproval.of("090/1", java.time.LocalDate.of(
                2026, 10, 5)));
        await().until(() -> modem.sent().stream().anyMatch(one -> one.text().equals("Disetujui: DL 05-10-2026")));
        assertThat(unit.latest().stand()).isEqualTo(SmsStand.APPROVED);
    }

    @Test
    void thePortIsRemembered() {
        ModemPortLine port = unit.roads().modem().port("/dev/ttyCONTOH");
        assertThat(port).isEqualTo(new ModemPortLine("/dev/ttyCONTOH", "/dev/ttyCONTOH", ""));
        assertThat(unit.roads().modem().chosen()).isEmpty();
        unit.roads().modem().choose(port);
        assertThat(unit.roads().modem().chosen()).contains(port);
        assertThat(unit.roads().modem().ports()).isNotNull();
    }
}
