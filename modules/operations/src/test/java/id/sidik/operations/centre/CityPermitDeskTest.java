package id.sidik.operations.centre;

import static id.sidik.operations.centre.CityOffices.meet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.Permit;
import id.sidik.operations.Office;
import id.sidik.operations.OfficeFixture;
import id.sidik.operations.permits.PermitRow;
import id.sidik.operations.permits.PermitState;
import id.sidik.operations.permits.PermitWish;
import id.sidik.operations.work.Ledger.Outcome;
import id.sidik.operations.work.TroubleException;
import id.sidik.operations.centre.CityPermitDesk.State;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the city decides reaches the unit with who and when, beside what the unit decided itself. */
class CityPermitDeskTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 7);
    private static int cities;

    @TempDir
    private Path homes;
    private CityOffices city;
    private Office unit;
    private Office admin;
    private String first;

    @BeforeEach
    void found() throws InterruptedException {
        city = new CityOffices(homes, "citypermit" + ++cities);
        unit = city.unit("dinas01", "satu");
        city.october(unit, "CONTOH01", 2, 0);
        meet(unit);
        admin = city.admin("ibu_a");
        first = admin.centre().cityPermits().people("dinas01").getFirst().id();
    }

    @AfterEach
    void leave() {
        city.close();
    }

    private static CityPermitDesk.Wish wish(String unit, String letter, String... people) {
        return new CityPermitDesk.Wish(unit, List.of(people), "DL", DAY, DAY.plusDays(1), Permit.Part.FULL, letter,
                Optional.of(DAY.minusDays(3)), "diklat kota");
    }

    private List<PermitRow> permits() {
        return unit.permits().asked().list(OfficeFixture.OCTOBER);
    }

    @Test
    void aPermitOfTheCityArrivesAtTheUnitWithWhoAndWhenAndCounts() throws InterruptedException {
        assertThat(admin.centre().cityPermits().add(wish("dinas01", "800/12", first))).isEqualTo(
                new CityPermitDesk.Added(1, 0));
        assertThat(admin.centre().cityPermits().add(wish("dinas01", "800/12", first))).isEqualTo(
                new CityPermitDesk.Added(0, 1));
        assertThat(permits()).isEmpty();

        assertThat(meet(unit).outcome()).isEqualTo(Outcome.DONE);

        assertThat(permits()).singleElement().satisfies(row -> {
            assertThat(row.employee()).isEqualTo(new EmployeeId(first));
            assertThat(row.origin()).isEqualTo(CityPermitDesk.ORIGIN);
            assertThat(row.state()).isNotIn(PermitState.REFUSED, PermitState.WAITING_APPROVAL);
            assertThat(row.history()).first().satisfies(said -> {
                assertThat(said.by()).isEqualTo("petugas");
                assertThat(said.at()).isEqualTo(OfficeFixture.NOVEMBER.instant());
                assertThat(said.reason()).isEqualTo("diklat kota");
            });
        });
        assertThat(admin.centre().cityPermits().list(OfficeFixture.OCTOBER)).singleElement().satisfies(row -> {
            assertThat(row.unit()).isEqualTo("dinas01");
            assertThat(row.number()).isEqualTo("800/12");
            assertThat(row.name()).startsWith("Contoh Pegawai");
        });
        assertThat(meet(admin).good()).as("the laptop of the city goes on syncing").isTrue();
        assertThat(meet(unit).good()).isTrue();
        assertThat(permits()).as("once and no more").hasSize(1);
    }

    @Test
    void whatTheUnitDecidedStandsBesideIt() throws InterruptedException {
        unit.permits().asked().add(new PermitWish(List.of(new EmployeeId(first)), "CT", DAY, DAY, Permit.Part.FULL,
                "1/CT",
                Optional.empty(), Optional.of(DAY), Optional.empty(), "", "FORM"));
        meet(unit);
        admin.centre().cityPermits().add(wish("dinas01", "800/13", first));
        meet(unit);
        assertThat(permits()).extracting(row -> row.permit().type(), PermitRow::origin).containsExactlyInAnyOrder(
                org.assertj.core.api.Assertions.tuple("CT", "FORM"),
                org.assertj.core.api.Assertions.tuple("DL", CityPermitDesk.ORIGIN));
    }

    @Test
    void theCityDecidesAUnitsPermitAndTheLaterDecisionHoldsEverywhere() throws InterruptedException {
        Office other = city.unit("dinas01", "dua");
        unit.permits().asked().add(new PermitWish(List.of(new EmployeeId(first)), "CT", DAY, DAY, Permit.Part.FULL,
                "1/CT", Optional.empty(), Optional.of(DAY), Optional.empty(), "", "FORM"));
        meet(unit);
        meet(other);
        java.util.UUID id = permits().getFirst().id();
        CityPermitDesk desk = admin.centre().cityPermits();
        assertThat(decided(desk)).isEqualTo(State.APPROVED);
        refused("PST-110", () -> desk.decide("dinas01", OfficeFixture.OCTOBER, List.of(id), State.REFUSED, " "));
        refused("PST-122", () -> desk.decide("dinas02", OfficeFixture.OCTOBER, List.of(id), State.REFUSED, "x"));

        other.permits().decisions().approve(List.of(id), "Contoh Atasan", "sesuai");
        assertThat(desk.decide("dinas01", OfficeFixture.OCTOBER, List.of(id), State.REFUSED, "bukan cuti")).isEqualTo(
                1);
        meet(other);
        meet(unit);
        meet(other);

        State holds = decided(desk);
        List<PermitRow> here = permits();
        List<PermitRow> there = other.permits().asked().list(OfficeFixture.OCTOBER);
        assertThat(here).extracting(PermitRow::state).isEqualTo(there.stream().map(PermitRow::state).toList());
        assertThat(here.getFirst().state() == PermitState.REFUSED).isEqualTo(holds == State.REFUSED);
        assertThat(here.getFirst().history()).hasSize(3);
        assertThat(here.getFirst().history()).filteredOn(PermitRow.Said::replaced).hasSize(1);
        assertThat(here.getFirst().history()).filteredOn(said -> said.from().isPresent()).extracting(said -> said.from()
                .orElseThrow().city()).containsExactlyInAnyOrder(true, false);
        assertThat(desk.list(OfficeFixture.OCTOBER).getFirst().replaced()).isPresent();

        later(desk, id, other);
    }

    /** Who has seen a decision decides after it. */
    private void later(CityPermitDesk desk, java.util.UUID id, Office other) throws InterruptedException {
        desk.decide("dinas01", OfficeFixture.OCTOBER, List.of(id), State.WITHDRAWN, "salah orang");
        assertThat(decided(desk)).isEqualTo(State.WITHDRAWN);
        refused("PST-122", () -> desk.decide("dinas01", OfficeFixture.OCTOBER, List.of(id), State.APPROVED, "x"));
        meet(unit);
        meet(other);
        assertThat(permits().getFirst().state()).isEqualTo(PermitState.WITHDRAWN);
        assertThat(other.permits().asked().list(OfficeFixture.OCTOBER).getFirst().state()).isEqualTo(
                PermitState.WITHDRAWN);
    }

    private static State decided(CityPermitDesk desk) {
        return desk.list(OfficeFixture.OCTOBER).getFirst().state();
    }

    @Test
    void whatCannotBeAPermitIsSaidSoAndAUnitDecidesForNobodyElse() {
        CityPermitDesk desk = admin.centre().cityPermits();
        refused("PST-120", () -> desk.add(wish("dinas01", " ", first)));
        refused("PST-120", () -> desk.add(wish("dinas01", "800/14")));
        refused("PST-121", () -> desk.add(wish("dinas01", "800/14", "bukan siapa-siapa")));
        refused("PST-121", () -> desk.add(wish("siapa", "800/14", first)));
        assertThatExceptionOfType(TroubleException.class).isThrownBy(() -> unit.centre().cityPermits().add(wish(
                "dinas01", "800/14", first)));
        assertThat(admin.centre().cityPermits().list(OfficeFixture.OCTOBER)).isEmpty();
    }

    private static void refused(String code, ThrowingCallable attempt) {
        assertThatExceptionOfType(TroubleException.class).isThrownBy(attempt).satisfies(thrown -> assertThat(thrown
                .trouble().code()).isEqualTo(code));
    }
}
