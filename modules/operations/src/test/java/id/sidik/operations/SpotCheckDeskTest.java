package id.sidik.operations;

import static id.sidik.operations.OfficeFixture.code;
import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.DayResult;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.Inspection.Matter;
import id.sidik.domain.Permit;
import id.sidik.operations.control.SpotFound;
import id.sidik.operations.control.SpotLine;
import id.sidik.operations.control.SpotSheet;
import id.sidik.operations.control.SpotWish;
import id.sidik.operations.corrections.ReconDay;
import id.sidik.operations.corrections.ReconciliationDesk;
import id.sidik.operations.permits.PermitWish;
import id.sidik.operations.work.Job;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpotCheckDeskTest extends ControlTestBase {
    private UUID draw(LocalDate day, int count, String seed) {
        return control().spotChecks().draw(new SpotWish(day, count, seed, "Contoh Saksi"));
    }

    private List<SpotSheet> sheets() throws InterruptedException {
        return control().spotChecks().of(OCTOBER).run(Job.Progress.NONE);
    }

    private SpotSheet sheet() throws InterruptedException {
        return sheets().getFirst();
    }

    private SpotLine line(EmployeeId who) throws InterruptedException {
        return sheet().drawn().stream().filter(one -> one.id().equals(who)).findFirst().orElseThrow();
    }

    private void enter(UUID check, EmployeeId who, SpotFound found, String note) {
        control().spotChecks().enter(check, who, found, note);
    }

    @Test
    void theSameSeedDrawsTheSamePeopleAndAnotherMayNot() throws Exception {
        for (int i = 0; i < 2; i++) draw(ABSENT, 2, "biji contoh");
        for (int i = 0; i < 12; i++) draw(ABSENT, 2, "biji " + i);
        List<SpotSheet> sheets = sheets();
        List<String> draws = sheets.stream().map(one -> one.drawn().stream().map(SpotLine::word).collect(Collectors
                .joining(", "))).toList();
        assertThat(draws.get(12)).isEqualTo(draws.get(13)).contains(NIP.substring(0, 1));
        assertThat(draws.stream().distinct().count()).as("not always the same").isGreaterThan(1);
        assertThat(sheets).allSatisfy(one -> assertThat(one.repeated()).isTrue())
                .allSatisfy(one -> assertThat(one.pool()).isEqualTo(3))
                .allSatisfy(one -> assertThat(one.witnesses()).isEqualTo("Contoh Saksi"));
    }

    @Test
    void aSeedThatNobodyChoseIsMadeAndKept() throws Exception {
        draw(ABSENT, 9, " ");
        draw(ABSENT, 9, "");
        assertThat(sheets()).extracting(SpotSheet::seed).doesNotHaveDuplicates()
                .allSatisfy(seed -> assertThat(seed).matches("2026-10-14-[0-9a-f]{12}"));
        assertThat(sheet().drawn()).as("everybody when fewer than wanted").hasSize(3).extracting(SpotLine::place)
                .containsExactly(1, 2, 3);
        assertThat(sheet().by()).isEqualTo("petugas");
    }

    @Test
    void whoIsNotInTheUnitThatDayIsNotDrawn() throws Exception {
        office.people().save(Staff.serving(office, "Contoh Datang Kemudian", 4, "2026-10-20", null), List.of());
        office.people().save(Staff.serving(office, "Contoh Sudah Pergi", 5, null, "2026-10-13"), List.of());
        draw(ABSENT, 9, "");
        assertThat(sheet().drawn()).extracting(SpotLine::name).doesNotContain("Contoh Datang Kemudian",
                "Contoh Sudah Pergi");
        assertThat(code(() -> draw(LocalDate.of(2026, 10, 13), 0, ""))).isEqualTo("PGW-102");
    }

    @Test
    void findingsStandBesideWhatTheBooksSayAndTheLastWordHolds() throws Exception {
        UUID check = draw(ABSENT, 3, "biji");
        assertThat(sheet().entered()).isZero();
        enter(check, first.id(), SpotFound.ABSENT, "tidak di ruangan");
        enter(check, second.id(), SpotFound.ABSENT, "");
        enter(check, third.id(), SpotFound.PERMIT, "");
        enter(check, third.id(), SpotFound.PRESENT, "di gudang");
        assertThat(sheet().entered()).isEqualTo(3);
        assertThat(line(first.id()).contradicts()).as("recorded, not found").isTrue();
        assertThat(line(first.id()).note()).isEqualTo("tidak di ruangan");
        assertThat(line(second.id()).told().map(DayResult::absent)).contains(true);
        assertThat(line(second.id()).contradicts()).isFalse();
        assertThat(line(third.id()).found()).contains(SpotFound.PRESENT);
        assertThat(sheet().contradicting()).isEqualTo(1);
    }

    @Test
    void whoHasAPermitIsShownSo() throws Exception {
        office.permits().asked().add(new PermitWish(List.of(second.id()), "DL", ABSENT, ABSENT, Permit.Part.FULL,
                "094/1", Optional.of(ABSENT), Optional.of(ABSENT), Optional.empty(), "", "FORM"));
        UUID check = draw(ABSENT, 3, "biji");
        enter(check, second.id(), SpotFound.PERMIT, "");
        assertThat(line(second.id()).permits()).containsExactly("DL");
        assertThat(line(second.id()).contradicts()).isFalse();
        assertThat(line(first.id()).permits()).isEmpty();
    }

    private ReconDay recon() throws InterruptedException {
        return ReconciliationDesk.day(office.corrections().reconciliation().of(OCTOBER).run(Job.Progress.NONE).people()
                .getFirst(), ABSENT).orElseThrow();
    }

    @Test
    void aContradictionIsLookedAtInTheReconciliationAndCostsNothingByItself() throws Exception {
        var before = recap().people();
        UUID check = draw(ABSENT, 3, "biji");
        enter(check, first.id(), SpotFound.ABSENT, "");
        assertThat(recon().open()).containsExactly(Matter.SPOT_CHECK);
        assertThat(recon().asks()).isFalse();
        assertThat(recon().toInspect()).isTrue();
        assertThat(recap().people()).isEqualTo(before);

        office.corrections().reconciliation().settle(first.id(), recon(), "ke bank atas perintah");
        assertThat(recon().open()).isEmpty();
        enter(check, first.id(), SpotFound.PERMIT, "surat menyusul");
        assertThat(recon().open()).as("another finding asks again").containsExactly(Matter.SPOT_CHECK);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-03, PGW-103", "2026-10-14, PGW-105"})
    void aFindingIsOfSomebodyDrawnOnADayThatHasCome(LocalDate day, String refusal) throws Exception {
        UUID check = draw(day, 1, "biji");
        EmployeeId other = new EmployeeId("0199f000-0000-7000-8000-00000000dead");
        assertThat(code(() -> enter(check, other, SpotFound.PRESENT, ""))).isEqualTo(refusal);
        assertThat(code(() -> enter(new UUID(0, 7), other, SpotFound.PRESENT, ""))).isEqualTo("PGW-104");
    }
}
