package id.sidik.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.DayResult;
import id.sidik.domain.Holiday.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MonthResultTest {
    private static MonthResult july(Person person) {
        return MonthResult.of(person.regulation(), person.days("2026-07-01", "2026-07-31"));
    }

    @Test
    void statusesMinutesAndPerCentAreAddedUp() {
        MonthResult month = july(Person.by("nat-2023").came("2026-07-06", "07:40 15:50")
                .permit("CT 2026-07-07 2026-07-08 FULL yes 2026-07-06").holiday("2026-07-09", Kind.HOLIDAY)
                .holiday("2026-07-10", Kind.CUTI_BERSAMA));
        assertThat(month.counts()).isEqualTo(Map.of("H", 1, "CT", 2, "LN", 1, "CBM", 1, "L", 8, "TK", 18));
        assertThat(month.workdays()).isEqualTo(21);
        assertThat(month.shortMinutes()).isEqualTo(20);
        assertThat(month.monthPct()).isEqualByComparingTo("55");
        assertThat(month.count("S")).isZero();
        assertThat(Person.told(month.reasons())).containsExactly("month.sum [19, 55]");
    }

    @Test
    void aMonthWithoutADayOfWorkHasItsOwnValue() {
        MonthResult month = july(Person.by("nat-2023"));
        assertThat(month.monthPct()).isEqualByComparingTo("100");
        assertThat(Person.told(month.reasons())).containsExactly("month.sum [23, 69]", "month.allAbsent [23, 100]");
        assertThat(month.reasons().getLast().article()).contains("Kaur 3/2022 pasal 9");
    }

    @Test
    void theLimitOfTheMonthIsTold() {
        MonthResult month = july(Person.by("nat-2023", "{'tpp':{'monthCapPct':50}}").came("2026-07-06", "07:30"));
        assertThat(month.sumPct()).isEqualByComparingTo("67.5");
        assertThat(month.monthPct()).isEqualByComparingTo("50");
        assertThat(Person.told(month.reasons())).containsExactly("month.sum [23, 67.5]", "month.cap [67.5, 50]");
    }

    @Test
    void daysOutOfServiceAreNotCounted() {
        List<DayResult> days = List.of(DayResult.notInService(LocalDate.of(2026, 7, 1)));
        MonthResult month = MonthResult.of(Person.regulation("nat-2023"), days);
        assertThat(month.counts()).isEmpty();
        assertThat(month.monthPct()).isEqualByComparingTo(BigDecimal.ZERO);
    }
}
