package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Incident.Cause;
import id.sidik.operations.corrections.ConcernedPerson;
import id.sidik.operations.corrections.IncidentDesk;
import id.sidik.operations.corrections.IncidentWish;
import id.sidik.operations.corrections.IncidentWish.Attended;
import id.sidik.operations.corrections.Saved;
import id.sidik.operations.corrections.Silence;
import id.sidik.operations.corrections.Standing;
import id.sidik.operations.month.MonthCheck;
import id.sidik.operations.month.RecapRequest;
import id.sidik.operations.work.Job;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Eight people; on 14 October the power failed before they went home and came back the next morning at 7.40. */
class IncidentDeskTest extends CorrectionTestBase {
    private static final LocalDate FAILED = LocalDate.of(2026, 10, 14);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final LocalDateTime OFF = FAILED.atTime(15, 0);
    private static final LocalDateTime ON = FAILED.plusDays(1).atTime(7, 40);

    @BeforeEach
    void sevenWeeks() throws Exception {
        for (int pin = 2; pin <= 8; pin++) Staff.saved(office, "Contoh Pegawai Nomor " + pin, pin, "" + pin);
        List<String> punches = new ArrayList<>();
        for (LocalDate day = LocalDate.of(2026, 9, 1); !day.isAfter(TODAY); day = day.plusDays(1)) {
            if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) continue;
            for (int pin = 1; pin <= 8; pin++) {
                told(punches, pin, day.atTime(7, 10 + pin, day.getDayOfMonth()));
                told(punches, pin, day.atTime(16, 30 + pin, day.getDayOfMonth()));
            }
        }
        bring(punches.toArray(String[]::new));
    }

    /** Number 8 came late on the next morning, when the power was back. */
    private static void told(List<String> punches, int pin, LocalDateTime at) {
        if (!at.isBefore(TODAY.atTime(8, 0))) return;
        if (at.isAfter(OFF) && at.isBefore(ON)) {
            if (pin == 8 && at.isAfter(FAILED.plusDays(1).atStartOfDay()))
                punches.add(pin + " " + ON.toString().replace('T', ' ') + ":09");
            return;
        }
        punches.add(pin + " " + at.toString().replace('T', ' ') + (at.getSecond() == 0 ? ":00" : ""));
    }

    @Test
    void theMonthsCheckListNamesTheDaysUntilTheyAreAnIncident() throws Exception {
        MonthCheck check = silent();
        assertThat(check.outcome()).isEqualTo(MonthCheck.Outcome.OVERRIDABLE);
        assertThat(check.details().getFirst().arguments()).element(1).asString().startsWith("2026-10-14T");

        incidents().save(new IncidentWish(silence(), Cause.POWER, "Contoh Kepala", "", Optional.empty(),
                List.of(new Attended(one.id(), FAILED, Optional.empty(), Optional.of(FAILED.atTime(16, 5)))),
                "Contoh Dua"));

        assertThat(silent().found()).isEqualTo(check.found() - 1);
    }

    private MonthCheck silent() throws InterruptedException {
        RecapRequest asked = new RecapRequest(OCTOBER, office.recaps().chosen());
        return office.months().checks(office.months().sheet(asked).run(Job.Progress.NONE), Map.of()).stream()
                .filter(each -> each.name().equals("SILENCE")).findFirst().orElseThrow();
    }

    private IncidentDesk incidents() {
        return office.corrections().incidents();
    }

    private Silence silence() {
        return incidents().silences(FAILED.minusDays(7)).getFirst();
    }

    private List<Attended> asProposed() throws InterruptedException {
        return incidents().concerned(silence()).run(Job.Progress.NONE).stream()
                .map(one -> new Attended(one.person(), one.day(), one.in(), one.out())).toList();
    }

    private static IncidentWish wish(Silence silence, List<Attended> people, String signer) {
        return new IncidentWish(silence, Cause.POWER, signer, "listrik padam", Optional.empty(), people,
                "Contoh Sekretaris");
    }

    @Test
    void theSilenceIsToldWithItsMachineAndWhatIsUsual() {
        assertThat(incidents().silences(FAILED.minusDays(7))).singleElement().satisfies(found -> {
            assertThat(found.from()).isEqualTo(FAILED.atTime(7, 18, 14));
            assertThat(found.until()).isEqualTo(ON.plusSeconds(9));
            assertThat(found.usual()).isEqualTo(16);
            assertThat(found.machineName()).isNotBlank();
        });
        assertThat(incidents().silences(FAILED.plusDays(2))).isEmpty();
    }

    @Test
    void thePeopleConcernedAreThoseWhoUsuallyCameThenAndMissARecord() throws Exception {
        List<ConcernedPerson> people = incidents().concerned(silence()).run(Job.Progress.NONE);

        assertThat(people).filteredOn(one -> one.day().equals(FAILED)).hasSize(8)
                .allSatisfy(one -> assertThat(one.out()).contains(FAILED.atTime(16, 0)))
                .allSatisfy(one -> assertThat(one.in()).isEmpty());
        assertThat(people).filteredOn(one -> one.day().equals(FAILED.plusDays(1)))
                .as("number 8 has a record of that morning").hasSize(7)
                .allSatisfy(one -> assertThat(one.in()).contains(FAILED.plusDays(1).atTime(7, 30)));
    }

    @Test
    void oneIncidentMendsTheDaysOfAllAndIsProposedNoMore() throws Exception {
        Saved saved = incidents().save(wish(silence(), asProposed(), "Contoh Kepala"));

        assertThat(saved).isEqualTo(new Saved(15, 0, Standing.COUNTS));
        assertThat(day(recap(), FAILED).out()).contains(FAILED.atTime(16, 0));
        assertThat(day(recap(), FAILED.plusDays(1)).in()).contains(FAILED.plusDays(1).atTime(7, 30));
        assertThat(incidents().silences(FAILED.minusDays(7))).isEmpty();
        assertThat(incidents().list()).singleElement().satisfies(line -> {
            assertThat(line.records()).isEqualTo(15);
            assertThat(line.incident().cause()).isEqualTo(Cause.POWER);
        });
        assertThat(desk().of(OCTOBER)).allSatisfy(
                line -> assertThat(line.correction().reason()).isEqualTo("DEVICE_DOWN"));
    }

    @Test
    void withoutASignedListNothingIsKept() {
        assertThat(OfficeFixture.code(() -> incidents().save(wish(silence(), asProposed(), " "))))
                .isEqualTo("KOR-203");
        assertThat(OfficeFixture.code(() -> incidents().save(wish(silence(), List.of(), "Contoh Kepala"))))
                .isEqualTo("KOR-107");
        assertThat(incidents().list()).isEmpty();
    }
}
