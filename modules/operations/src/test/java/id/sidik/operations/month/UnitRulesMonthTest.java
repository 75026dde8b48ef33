package id.sidik.operations.month;

import static id.sidik.operations.month.MonthFixture.ABSENT;
import static id.sidik.operations.month.MonthFixture.LATE;
import static id.sidik.operations.month.MonthFixture.NATIONAL;
import static id.sidik.operations.month.MonthFixture.OCTOBER;
import static id.sidik.operations.month.MonthFixture.REQUEST;
import static id.sidik.operations.month.MonthFixture.run;
import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.MonthRecap;
import id.sidik.operations.base.Once;
import id.sidik.operations.regulation.KeptRegulations;
import id.sidik.operations.regulation.RegulationDesk;
import id.sidik.operations.regulation.ValueWish;
import id.sidik.store.KeptRegulation;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the unit says about its rules, in the months that are judged by them. */
class UnitRulesMonthTest {
    @TempDir
    private Path home;
    private MonthFixture office;
    private RegulationDesk desk;

    @BeforeEach
    void open() {
        office = new MonthFixture(home);
        desk = new RegulationDesk(office.records, new Once<>(() -> KeptRegulations.load(office.records)),
                office.room.rules(), office.clock, "petugas");
    }

    @AfterEach
    void close() {
        office.close();
    }

    private static ValueWish wish(String path, String typed, YearMonth from) {
        return new ValueWish(path, Optional.of(typed), from, false, false, "", "rapat unit");
    }

    private BigDecimal pct(MonthRecap recap, EmployeeId employee) {
        return recap.people().stream().filter(row -> row.person().employee().equals(Optional.of(employee))).findFirst()
                .orElseThrow().totals().deductionPct();
    }

    private MonthRecap recap() {
        return run(office.room.recaps().recap(REQUEST));
    }

    @Test
    void anOwnValueIsJudgedByFromItsMonthOn() {
        assertThat(pct(recap(), LATE)).isEqualByComparingTo("0.5");
        desk.set(wish("tolerance.lateGraceMinutes", "15", OCTOBER.plusMonths(1)));
        assertThat(pct(recap(), LATE)).as("October comes before").isEqualByComparingTo("0.5");
        desk.set(wish("tolerance.lateGraceMinutes", "15", OCTOBER));
        assertThat(pct(recap(), LATE)).isZero();
        assertThat(pct(recap(), ABSENT)).isEqualByComparingTo("9");
    }

    @Test
    void theImpactIsToldBeforeAnythingIsWritten() {
        ValueWish wish = wish("deduction.absentPct", "2", OCTOBER);
        RuleImpact impact = run(office.room.recaps().impact(OCTOBER, desk.preview(wish).pack().orElseThrow()));
        assertThat(impact).extracting(RuleImpact::month, RuleImpact::people, RuleImpact::days)
                .containsExactly(OCTOBER, 1, 3);
        assertThat(impact.before().subtract(impact.after())).isEqualByComparingTo("3");
        assertThat(pct(recap(), ABSENT)).isEqualByComparingTo("9");
    }

    @Test
    void nothingChangesByAValueThatNobodyMeets() {
        ValueWish wish = wish("deduction.fullMonthAbsentPct", "50", OCTOBER);
        RuleImpact impact = run(office.room.recaps().impact(OCTOBER, desk.preview(wish).pack().orElseThrow()));
        assertThat(impact.people()).isZero();
        assertThat(impact.days()).isZero();
    }

    @Test
    void aClosedMonthStaysAsItIsAndIsTold() {
        office.closed();
        assertThat(desk.preview(wish("tolerance.lateGraceMinutes", "15", OCTOBER)).locked()).containsExactly(OCTOBER);
        assertThat(desk.set(wish("tolerance.lateGraceMinutes", "15", OCTOBER)).locked()).containsExactly(OCTOBER);
        assertThat(pct(recap(), LATE)).isEqualByComparingTo("0.5");
        MonthDesk months = office.room.months();
        assertThat(months.revisionRules(MonthFixture.REQUEST).same()).isFalse();
        assertThat(run(months.revised(MonthFixture.REQUEST, true))).as("kept on purpose: nothing changes").isEmpty();
        assertThat(run(months.revised(MonthFixture.REQUEST, false))).isNotEmpty();
        run(months.revise(MonthFixture.REQUEST, false, "toleransi", "Contoh Atasan", Map.of()));
        assertThat(pct(recap(), LATE)).isZero();
        assertThat(months.revisionRules(MonthFixture.REQUEST).same()).as("now they are the month's own").isTrue();
        assertThat(desk.choose("kbb-2024", OCTOBER, "SK")).containsExactly(OCTOBER);
        assertThat(desk.choose("kbb-2024", OCTOBER.plusMonths(1), "SK")).isEmpty();
    }

    @Test
    void aVersionThatTakesOverInsideTheMonthJudgesItsOwnDaysAndStaysInTheCopy() {
        KeptRegulation first = office.records.read(tables -> tables.regulations().list()).stream()
                .filter(kept -> kept.id().equals(NATIONAL)).findFirst().orElseThrow();
        String changed = first.json().replaceFirst("\"version\": *1", "\"version\": 2")
                .replaceFirst("\"validFrom\": *\"[^\"]*\"", "\"validFrom\": \"2026-10-14\"")
                .replaceFirst("\"absentPct\": *3.0", "\"absentPct\": 2.0");
        office.records.transact(tables -> {
            tables.regulations().put(new KeptRegulation(NATIONAL, "2", changed));
            return tables;
        });
        assertThat(pct(recap(), ABSENT)).as("two days at 3, the 14th at 2").isEqualByComparingTo("8");
        assertThat(recap().regulation()).isEqualTo("nat-2023/1, nat-2023/2");
        office.closed();
        run(office.room.months().revise(MonthFixture.REQUEST, true, "ditinjau", "Contoh Atasan", Map.of()));
        assertThat(pct(recap(), ABSENT)).as("by the copy's rules").isEqualByComparingTo("8");
    }
}
