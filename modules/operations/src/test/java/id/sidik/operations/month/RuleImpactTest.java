package id.sidik.operations.month;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.MonthRecap;
import id.sidik.operations.work.Job;
import id.sidik.rules.Regulation;
import id.sidik.rules.RegulationReader;
import id.sidik.rules.Regulations;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One person is late by 12 minutes on a day (0.5 %), one absent on three (9 %), one always in time. */
class RuleImpactTest {
    private static final String NATIONAL = Regulations.builtInTexts().getFirst();

    @TempDir
    private Path home;
    private MonthFixture office;

    @BeforeEach
    void open() {
        office = new MonthFixture(home);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private RuleImpact impact(Regulation other) {
        return MonthFixture.run(office.room.recaps().impact(MonthFixture.OCTOBER, other));
    }

    private static Regulation pack(String before, String after) {
        return switch (RegulationReader.read(NATIONAL.replace(before, after))) {
            case RegulationReader.Reading.Good(Regulation pack) -> pack;
            case RegulationReader.Reading.Refused refused -> throw new AssertionError(refused.toString());
        };
    }

    @Test
    void theSameRulesChangeNobody() {
        RuleImpact none = impact(pack("x", "x"));
        assertThat(none).extracting(RuleImpact::people, RuleImpact::days).containsExactly(0, 0);
        assertThat(none.before()).isEqualByComparingTo("9.5").isEqualByComparingTo(none.after());
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            "absentPct": 3.0        | "absentPct": 2.0        | 1 | 3  | 6.5
            "lateGraceMinutes": 0   | "lateGraceMinutes": 15  | 1 | 1  | 9
            "lateGraceMinutes": 0   | "lateGraceMinutes": 11  | 0 | 0  | 9.5
            "to": 30, "pct": 0.5    | "to": 30, "pct": 0.75   | 1 | 1  | 9.75
            "monthCapPct": 100      | "monthCapPct": 5        | 1 | 0  | 5.5
            """)
    void peopleAndDaysThatComeOutDifferentlyAreCounted(String before, String after, int people, int days,
            BigDecimal sum) {
        RuleImpact impact = impact(pack(before, after));
        assertThat(impact).extracting(RuleImpact::people, RuleImpact::days).containsExactly(people, days);
        assertThat(impact.after()).isEqualByComparingTo(sum);
    }

    @Test
    void earlierHoursTouchEverybodyWhoCameInTime() {
        RuleImpact impact = impact(pack("\"MON\": { \"in\": \"07:30\"", "\"MON\": { \"in\": \"07:00\""));
        assertThat(impact.people()).isEqualTo(3);
        assertThat(impact.days()).isGreaterThan(9);
        assertThat(impact.after()).isGreaterThan(impact.before());
    }

    @Test
    void lookingAtAnImpactKeepsNothing() throws InterruptedException {
        MonthRecap before = office.room.recaps().recap(MonthFixture.REQUEST).run(Job.Progress.NONE);
        impact(pack("\"absentPct\": 3.0", "\"absentPct\": 1.0"));
        assertThat(office.room.recaps().recap(MonthFixture.REQUEST).run(Job.Progress.NONE)).isEqualTo(before);
    }
}
