package id.sidik.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.DayResult;
import id.sidik.rules.Regulation.Version;
import id.sidik.rules.RegulationReader.Reading;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pack that changes inside a month: each day is judged by the version of that day. */
class JoinedRulesTest {
    private static final Regulation OLD = Person.regulation("nat-2023", "{'version':1}");
    private static final Regulation NEW = Person.regulation("nat-2023",
            "{'version':2,'validFrom':'2026-10-14','deduction':{'absentPct':2}}");
    private static final LocalDate CHANGE = LocalDate.of(2026, 10, 14);
    private static final Regulation BOTH = JoinedRules.of(List.of(new Version(LocalDate.of(2026, 10, 1), OLD),
            new Version(CHANGE, NEW)));

    @ParameterizedTest(name = "{0}: {1} %")
    @CsvSource({"2026-10-12, 3", "2026-10-13, 3", "2026-10-14, 2", "2026-10-15, 2"})
    void anAbsenceCostsWhatTheVersionOfItsDaySays(LocalDate day, BigDecimal pct) {
        List<DayResult> days = Assessor.assess(BOTH, facts());
        assertThat(days).extracting(DayResult::date).containsExactlyElementsOf(
                LocalDate.of(2026, 10, 12).datesUntil(LocalDate.of(2026, 10, 16)).toList());
        assertThat(days.stream().filter(each -> each.date().equals(day)).findFirst().orElseThrow().deductionPct())
                .isEqualByComparingTo(pct);
        assertThat(BOTH.on(day).edition()).isEqualTo(day.isBefore(CHANGE) ? "nat-2023/1" : "nat-2023/2");
    }

    private static MonthFacts facts() {
        return Person.by("nat-2023").facts("2026-10-12", "2026-10-15");
    }

    @Test
    void bothVersionsAreNamedAndReadBackFromTheirText() {
        assertThat(BOTH.edition()).isEqualTo("nat-2023/1, nat-2023/2");
        assertThat(JoinedRules.read(BOTH.json())).isEqualTo(new Reading.Good(BOTH));
        assertThat(JoinedRules.read(OLD.json())).isEqualTo(new Reading.Good(OLD));
        assertThat(BOTH.sha256()).isNotEqualTo(OLD.sha256());
        assertThat(JoinedRules.of(List.of(new Version(CHANGE, OLD)))).isSameAs(OLD);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {"{", "[]", "{\"versions\":[]}", "{\"versions\":[{},{}]}"})
    void aTextThatIsNoSuchPackIsRefused(String text) {
        assertThat(JoinedRules.read(text)).isInstanceOf(Reading.Refused.class);
    }

    @Test
    void whatIsOpenInEitherVersionIsTold() {
        List<DayResult> days = Assessor.assess(BOTH, facts());
        assertThat(OpenValues.of(BOTH, days)).containsAll(OpenValues.of(OLD, days));
    }
}
