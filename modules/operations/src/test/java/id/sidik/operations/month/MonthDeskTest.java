package id.sidik.operations.month;

import static id.sidik.operations.OfficeFixture.code;
import static id.sidik.operations.month.MonthFixture.ABSENT;
import static id.sidik.operations.month.MonthFixture.OCTOBER;
import static id.sidik.operations.month.MonthFixture.REQUEST;
import static id.sidik.operations.month.MonthFixture.run;
import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.operations.base.OpenMatters;
import id.sidik.operations.month.MonthCheck.Outcome;
import id.sidik.store.QuarantinedRow;
import id.sidik.domain.PunchSource;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthDeskTest {
    @TempDir
    private Path home;
    private MonthFixture office;
    private MonthDesk desk;

    @BeforeEach
    void open() {
        office = new MonthFixture(home);
        desk = office.room.months();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aDraftIsNumberedAndTheSameFactsGiveTheSameFingerprint() {
        String first = run(desk.draft(REQUEST)).sha();
        String second = run(desk.draft(REQUEST)).sha();
        assertThat(second).isEqualTo(first).hasSize(64);
        assertThat(run(desk.sheet(REQUEST)).sha()).isEqualTo(first);
        assertThat(desk.stand(OCTOBER).history()).extracting(MonthDeed::number).containsExactly(1, 2);
        assertThat(desk.stand(OCTOBER).history()).extracting(MonthDeed::sha).containsOnly(first);
        assertThat(run(desk.pending(REQUEST))).isEmpty();
    }

    @Test
    void whatChangedSinceTheDraftIsTold() {
        run(desk.draft(REQUEST));
        office.late("3", "2026-10-13T07:29:00");
        List<MonthDifference> found = run(desk.pending(REQUEST));
        assertThat(found).singleElement().isInstanceOfSatisfying(MonthDifference.Day.class, day -> {
            assertThat(day.person().employee()).contains(ABSENT);
            assertThat(day.date()).isEqualTo(LocalDate.of(2026, 10, 13));
            assertThat(day.before().status()).isEqualTo("TK");
            assertThat(day.after().status()).isEqualTo("H");
        });
        assertThat(run(desk.sheet(REQUEST)).sha()).isNotEqualTo(desk.stand(OCTOBER).lastCopy().orElseThrow().sha());
    }

    @Test
    void aLatePunchChangesNothingOfAFinalMonthAndWaitsForARevision() {
        MonthSheet sheet = office.closed();
        office.late("3", "2026-10-13T07:29:00");
        assertThat(run(desk.sheet(REQUEST))).isEqualTo(sheet);
        assertThat(run(office.room.recaps().recap(REQUEST))).isEqualTo(sheet.recap());
        assertThat(run(desk.pending(REQUEST))).hasSize(1);

        run(desk.revise(REQUEST, false, "log Lobi terlambat", "Contoh Atasan", Map.of()));
        MonthStand stand = desk.stand(OCTOBER);
        assertThat(stand.state()).isEqualTo(MonthState.REVISION);
        assertThat(run(desk.pending(REQUEST))).isEmpty();
        MonthDeed last = stand.lastCopy().orElseThrow();
        MonthDeed before = stand.history().get(stand.history().size() - 2);
        assertThat(last.reason()).isEqualTo("log Lobi terlambat");
        assertThat(last.second()).isEqualTo("Contoh Atasan");
        assertThat(desk.differences(OCTOBER, before, last)).hasSize(1);
        assertThat(desk.kept(OCTOBER, before)).isEqualTo(sheet);
    }

    @ParameterizedTest
    @CsvSource({"'', Contoh Atasan, BLN-105", "alasan, '', BLN-104", "alasan, Petugas, BLN-104"})
    void aRevisionHasAReasonAndASecondPerson(String reason, String second, String refusal) {
        office.closed();
        assertThat(code(() -> run(desk.revise(REQUEST, false, reason, second, Map.of()))))
                .isEqualTo(refusal);
        assertThat(desk.stand(OCTOBER).state()).isEqualTo(MonthState.FINAL);
    }

    @ParameterizedTest
    @CsvSource({"PERMITS", "CORRECTIONS", "REQUESTS", "DOCUMENTS"})
    void whatWaitsForSomebodyBlocksTheFinal(OpenMatters.Kind kind) {
        run(desk.draft(REQUEST));
        desk.reconcile(OCTOBER);
        office.waits(kind);
        assertThat(check(kind.name(), Map.of(kind.name(), "tidak peduli")).outcome()).isEqualTo(Outcome.BLOCKS);
        assertThat(code(() -> run(desk.close(REQUEST, Map.of(kind.name(), "tidak peduli"))))).isEqualTo("BLN-103");
        assertThat(desk.stand(OCTOBER).state()).isEqualTo(MonthState.RECONCILIATION);
    }

    @Test
    void aMachineThatWasNotReadSinceIsOverriddenWithAReasonThatStays() {
        office.records.transact(tables -> {
            tables.machines().save(new id.sidik.domain.Machine(new id.sidik.domain.MachineId("CONTOH0002"), "Gudang",
                    "127.0.0.1", 4370, 0, MonthFixture.WIB));
            return tables;
        });
        run(desk.draft(REQUEST));
        desk.reconcile(OCTOBER);
        assertThat(check("MACHINES", Map.of()).outcome()).isEqualTo(Outcome.OVERRIDABLE);
        assertThat(check("MACHINES", Map.of()).details().getFirst().arguments()).containsExactly("Gudang");
        assertThat(code(() -> run(desk.close(REQUEST, Map.of())))).isEqualTo("BLN-103");
        run(desk.close(REQUEST, Map.of("MACHINES", "terbakar 3 Oktober")));
        MonthCheck kept = desk.stand(OCTOBER).history().getLast().checks().getFirst();
        assertThat(kept.outcome()).isEqualTo(Outcome.OVERRIDDEN);
        assertThat(kept.reason()).isEqualTo("terbakar 3 Oktober");
        assertThat(desk.stand(OCTOBER).history().getLast().checks()).hasSize(11);
    }

    @Test
    void rowsInQuarantineAreTold() {
        office.records.transact(tables -> tables.quarantine().add(List.of(new QuarantinedRow(MonthFixture.LOBBY,
                PunchSource.WIRE, "7", "00", "YEAR", Instant.parse("2026-10-20T00:00:00Z")))));
        assertThat(check("QUARANTINE", Map.of()).found()).isEqualTo(1);
    }

    @Test
    void punchesOfNobodyAreTold() {
        office.late("77", "2026-10-13T07:29:00");
        assertThat(check("STRANGERS", Map.of()).found()).isEqualTo(1);
        assertThat(check("CALENDAR", Map.of()).outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    void aClosedMonthIsShownAsItWasWhateverHappensToItsPeople() {
        MonthSheet sheet = office.closed();
        office.records.transact(tables -> {
            tables.employees().save(new id.sidik.domain.Employee(ABSENT, "", "Nama Baru", "", "",
                    id.sidik.domain.EmployeeKind.PNS, "", "", 3, Optional.empty(), Optional.empty()));
            return tables;
        });
        assertThat(run(desk.sheet(REQUEST)).recap()).isEqualTo(sheet.recap());
        assertThat(run(desk.pending(REQUEST))).singleElement().isInstanceOf(MonthDifference.Renamed.class);
    }

    @Test
    void theMonthThatAsksForWorkIsTheOneBeforeUntilItIsClosed() {
        assertThat(desk.current()).isEqualTo(OCTOBER);
        office.closed();
        assertThat(desk.current()).isEqualTo(OCTOBER.plusMonths(1));
    }

    private MonthCheck check(String name, Map<String, String> reasons) {
        return desk.checks(run(desk.sheet(REQUEST)), reasons).stream().filter(one -> one.name().equals(name))
                .findFirst().orElseThrow();
    }
}
