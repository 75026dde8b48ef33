package id.sidik.operations.month;

import static id.sidik.operations.OfficeFixture.code;
import static id.sidik.operations.month.MonthFixture.OCTOBER;
import static id.sidik.operations.month.MonthFixture.REQUEST;
import static id.sidik.operations.month.MonthFixture.run;
import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Inspection;
import id.sidik.domain.WorkUnit;
import id.sidik.operations.base.OpenMatters;
import id.sidik.operations.corrections.ReconCount;
import id.sidik.operations.month.MonthCheck.Outcome;
import id.sidik.operations.regulation.KeptRegulations;
import id.sidik.rules.Assessor;
import id.sidik.rules.Regulation;
import id.sidik.rules.RegulationReader;
import id.sidik.rules.Regulations;
import id.sidik.store.UuidV7;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is counted and checked before a month becomes final, and by what a closed month stays judged. */
class MonthChecksTest {
    private static final RecapRequest KBB = new RecapRequest(OCTOBER, "kbb-2024");

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

    private ReconCount count() {
        return desk.count(run(desk.sheet(REQUEST)).recap());
    }

    @Test
    void theReconciliationIsCountedInAllEmployeesAsItsScreenDoes() {
        run(desk.draft(REQUEST));
        assertThat(count()).isEqualTo(new ReconCount(3, 2));
        for (int day = 12; day <= 14; day++)
            for (String time : List.of("T07:29:00", "T16:40:00")) office.late("3", "2026-10-" + day + time);
        assertThat(count()).isEqualTo(new ReconCount(3, 3));
    }

    @Test
    void aDayThatWasLookedAtAndLeftIsNoQuestionAnyMore() {
        for (int day = 12; day <= 14; day++) {
            LocalDate date = OCTOBER.atDay(day);
            office.records.transact(tables -> {
                tables.inspections().add(new Inspection(UuidV7.at(office.clock.instant()), MonthFixture.ABSENT, date,
                        Inspection.Matter.ABSENT, "TK - -", "tidak hadir", office.clock.instant(), "petugas"));
                return date;
            });
        }
        assertThat(count()).isEqualTo(new ReconCount(3, 3));
    }

    @Test
    void aDocumentThatCanNoLongerComeIsLeftAsItIsWithAReason() {
        run(desk.draft(REQUEST));
        desk.reconcile(OCTOBER);
        office.waits(OpenMatters.Kind.DEADLINES);
        assertThat(check("DEADLINES").outcome()).isEqualTo(Outcome.OVERRIDABLE);
        assertThat(check("SILENCE").outcome()).isEqualTo(Outcome.MET);
        assertThat(code(() -> run(desk.close(REQUEST, Map.of())))).isEqualTo("BLN-103");
        run(desk.close(REQUEST, Map.of("DEADLINES", "surat tidak pernah datang")));
        assertThat(desk.stand(OCTOBER).state()).isEqualTo(MonthState.FINAL);
    }

    private MonthCheck check(String name) {
        return desk.checks(run(desk.sheet(REQUEST)), Map.of()).stream().filter(one -> one.name().equals(name))
                .findFirst().orElseThrow();
    }

    @Test
    void aClosedMonthKeepsThePackThatAnUpdateOfTheProgramHasReplaced() {
        MonthDesk before = room(new Regulations(List.of(first())));
        run(before.draft(KBB));
        before.reconcile(OCTOBER);
        MonthSheet closed = run(before.close(KBB, Map.of()));
        assertThat(closed.recap().regulation()).isEqualTo("kbb-2024/1");

        MonthDesk after = room(KeptRegulations.load(office.records));
        assertThat(run(after.sheet(KBB))).isEqualTo(closed);
        assertThat(run(after.pending(KBB))).isEmpty();
        assertThat(run(after.sheet(new RecapRequest(OCTOBER.plusMonths(1), "kbb-2024"))).recap().regulation())
                .isEqualTo("kbb-2024/2");
    }

    /** As the program brought it before it asked for activity. */
    private static Regulation first() {
        String text = Regulations.builtInTexts().stream().filter(one -> one.contains("\"kbb-2024\"")).findFirst()
                .orElseThrow().replace("\"version\": 2", "\"version\": 1")
                .replaceFirst("\"activity\": \\{ \"minutesPerDay\": 300 },", "")
                .replaceFirst(",\\s*\"activity\": \\{ \"mark\"[^}]*}", "");
        return ((RegulationReader.Reading.Good) RegulationReader.read(text)).regulation();
    }

    private MonthDesk room(Regulations regulations) {
        return new MonthRoom(office.records, () -> regulations, new CodeEdition(Assessor.class),
                () -> WorkUnit.unnamed(MonthFixture.WIB), office.clock, "petugas", List.of()).months();
    }
}
