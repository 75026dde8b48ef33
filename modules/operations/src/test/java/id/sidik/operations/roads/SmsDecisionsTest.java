package id.sidik.operations.roads;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Permit;
import id.sidik.operations.base.OpenMatters;
import id.sidik.operations.month.MonthSheet;
import id.sidik.operations.month.RecapRequest;
import id.sidik.operations.permits.PermitRow;
import id.sidik.operations.work.Job;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmsDecisionsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);

    @TempDir
    private Path home;
    private RoadFixture unit;

    @BeforeEach
    void open() {
        unit = new RoadFixture(home);
        unit.comes(RoadFixture.ONE, "IZIN#DL#06-10-2026#07-10-2026", "2026-10-05T08:00:00");
    }

    @AfterEach
    void close() {
        unit.close();
    }

    private UUID first() {
        return unit.lines().getLast().id();
    }

    private void approve(String number) {
        unit.roads().decisions().approve(List.of(first()), SmsApproval.of(number, LocalDate.ofInstant(unit.clock
                .instant(), unit.clock.getZone())));
    }

    @Test
    void anApprovedRequestIsAPermitOfThePersonAndItsDaysAreExcused() throws InterruptedException {
        approve("090/1/2026");
        assertThat(unit.latest().stand()).isEqualTo(SmsStand.APPROVED);
        assertThat(unit.latest().history()).extracting(SmsLine.Step::step).containsExactly("ACCEPT", "ANSWERED",
                "EVIDENCE_APPROVED");
        PermitRow permit = unit.office.permits().asked().list(RoadFixture.OCTOBER).getFirst();
        assertThat(permit.origin()).isEqualTo("SMS");
        assertThat(permit.permit().type()).isEqualTo("DL");
        assertThat(permit.permit().part()).isEqualTo(Permit.Part.FULL);
        assertThat(permit.permit().number()).isEqualTo("090/1/2026");
        unit.clock.put("2026-11-02T08:00:00");
        var recap = unit.office.recaps().recap(new RecapRequest(RoadFixture.OCTOBER, unit.office.recaps().chosen()))
                .run(Job.Progress.NONE);
        var days = recap.people().getFirst().days();
        assertThat(List.of(days.get(4).status(), days.get(5).status(), days.get(6).status())).containsExactly("TK",
                "DL", "DL");
    }

    @Test
    void whatIsDecidedIsNotDecidedAgain() {
        approve("090/1/2026");
        assertThat(RoadFixture.code(() -> approve("090/2/2026"))).isEqualTo("SMS-105");
        assertThat(RoadFixture.code(() -> unit.roads().decisions().refuse(List.of(first()), "salah")))
                .isEqualTo("SMS-105");
        assertThat(RoadFixture.code(() -> unit.roads().decisions().told(List.of(first()), "lisan")))
                .isEqualTo("SMS-105");
        assertThat(unit.office.permits().asked().list(RoadFixture.OCTOBER)).hasSize(1);
    }

    @Test
    void evidenceThatIsRefusedLeadsToTheReconciliationAndARefusalThereEndsIt() {
        unit.roads().decisions().told(List.of(first()), "lisan");
        assertThat(unit.latest().stand()).isEqualTo(SmsStand.EVIDENCE_PENDING);
        unit.roads().decisions().refuse(List.of(first()), "surat tidak sah");
        assertThat(unit.latest().stand()).isEqualTo(SmsStand.NEEDS_RECON);
        unit.roads().decisions().refuse(List.of(first()), "tidak datang");
        assertThat(unit.latest().stand()).isEqualTo(SmsStand.REFUSED);
        assertThat(unit.office.permits().asked().list(RoadFixture.OCTOBER)).isEmpty();
        assertThat(RoadFixture.code(() -> unit.roads().decisions().refuse(List.of(first()), " "))).isEqualTo("SMS-107");
    }

    /** Workdays of November 2026 from Monday the 2nd; the regulation reconciles until the fourth. */
    @ParameterizedTest(name = "on {0} approving is {1}")
    @CsvSource({"2026-11-05T15:00:00, ''", "2026-11-06T08:00:00, SMS-106"})
    void theReconciliationApprovesUntilItsLastWorkday(String now, String code) {
        unit.roads().decisions().refuse(List.of(first()), "surat belum ada");
        unit.clock.put(now);
        if (code.isEmpty()) {
            approve("090/1/2026");
            assertThat(unit.latest().stand()).isEqualTo(SmsStand.APPROVED);
            assertThat(unit.latest().history().getLast().step()).isEqualTo("RECON_APPROVED");
        } else {
            assertThat(RoadFixture.code(() -> approve("090/1/2026"))).isEqualTo(code);
            unit.roads().decisions().refuse(List.of(first()), "lewat waktu");
            assertThat(unit.latest().stand()).isEqualTo(SmsStand.REFUSED);
        }
    }

    @Test
    void aMessageThatCouldNotBeReadIsApprovedWithWhatTheLetterSays() {
        unit.comes(RoadFixture.TWO, "IZIN,DL", "2026-10-05T09:00:00");
        unit.clock.put("2026-10-06T09:00:00");
        UUID unread = unit.lines().stream().filter(line -> line.text().equals("IZIN,DL")).findFirst().orElseThrow()
                .id();
        assertThat(RoadFixture.code(() -> unit.roads().decisions().approve(List.of(unread), SmsApproval.of("1",
                MONDAY)))).isEqualTo("SMS-108");
        unit.roads().decisions().approve(List.of(unread), new SmsApproval(Optional.of("DL"), Optional.of(MONDAY),
                Optional.empty(), "090/9", Optional.of(MONDAY), MONDAY, Optional.empty(), "format salah"));
        SmsLine line = unit.lines().stream().filter(each -> each.id().equals(unread)).findFirst().orElseThrow();
        assertThat(line.stand()).isEqualTo(SmsStand.APPROVED);
        assertThat(line.history()).extracting(SmsLine.Step::step).containsExactly("REJECT", "DAY_ENDED",
                "RECON_APPROVED");
    }

    @Test
    void oneThatCannotBeAPermitLeavesEverythingAsItWas() {
        SmsApproval odd = new SmsApproval(Optional.of("TIDAKADA"), Optional.empty(), Optional.empty(), "", Optional
                .empty(), MONDAY, Optional.empty(), "");
        assertThat(RoadFixture.code(() -> unit.roads().decisions().approve(List.of(first()), odd)))
                .isEqualTo("IZN-102");
        assertThat(unit.latest().stand()).isEqualTo(SmsStand.ACCEPTED);
        assertThat(RoadFixture.code(() -> unit.roads().decisions().approve(List.of(UUID.randomUUID()), odd)))
                .isEqualTo("SMS-105");
    }

    @Test
    void anOpenRequestBlocksTheFinalOfItsMonthAndADecidedOneDoesNot() {
        unit.clock.put("2026-11-09T08:00:00");
        assertThat(requests()).isEqualTo("BLOCKS");
        unit.roads().decisions().refuse(List.of(first()), "tidak datang");
        assertThat(requests()).isEqualTo("MET");
    }

    private String requests() {
        MonthSheet sheet;
        try {
            sheet = unit.office.months().sheet(new RecapRequest(RoadFixture.OCTOBER, unit.office.recaps().chosen()))
                    .run(Job.Progress.NONE);
        } catch (InterruptedException never) {
            throw new AssertionError(never);
        }
        return unit.office.months().checks(sheet, java.util.Map.of()).stream()
                .filter(check -> check.name().equals(OpenMatters.Kind.REQUESTS.name())).findFirst().orElseThrow()
                .outcome().name();
    }

    @Test
    void aNumberBelongsToOnePersonUntilItIsStruckOut() {
        NumberBook numbers = unit.roads().numbers();
        assertThat(numbers.list()).extracting(NumberLine::number).containsExactly("+628110000002", "+628110000001");
        numbers.register(unit.one, "+62 811 0000001", "lagi");
        assertThat(numbers.list()).hasSize(2);
        assertThat(RoadFixture.code(() -> numbers.register(unit.two, RoadFixture.ONE, ""))).isEqualTo("SMS-102");
        assertThat(RoadFixture.code(() -> numbers.register(unit.two, "+62 (0)811-000-0003", "")))
                .isEqualTo("SMS-101");
        numbers.strike(RoadFixture.ONE, "ganti kartu");
        numbers.register(unit.two, RoadFixture.ONE, "kartu baru");
        assertThat(numbers.list()).extracting(NumberLine::name).containsOnly("Contoh Pegawai Dua");
        assertThat(RoadFixture.code(() -> numbers.strike("0811-777-7777", ""))).isEqualTo("SMS-103");
    }
}
