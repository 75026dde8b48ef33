package id.sidik.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.DayType;
import id.sidik.domain.PatternAssignment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DayPlanTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private static List<DayPlan> plans(String pattern, Map<LocalDate, String> roster, int days) {
        Regulation regulation = Regulations.builtIn().find("bartim-2022").orElseThrow();
        return DayPlan.of(regulation, new MonthFacts(MONDAY, MONDAY.plusDays(days - 1),
                List.of(new PatternAssignment(Optional.empty(), pattern, Optional.empty(), Optional.empty())), roster,
                List.of(), List.of(), WorkCalendar.EMPTY));
    }

    @Test
    void aWeekAsksOfItsWorkdaysOnly() {
        List<DayPlan> week = plans("6D", Map.of(), 7);
        assertThat(week).extracting(DayPlan::type).startsWith(DayType.WORK).endsWith(DayType.OFF);
        assertThat(week.getFirst().hours().orElseThrow().in()).hasToString("07:30");
        assertThat(week.getLast().status()).isEqualTo("L");
    }

    @Test
    void aNightShiftEndsOnTheNextDate() {
        DayPlan night = plans("SHIFT", Map.of(MONDAY, "M"), 1).getFirst();
        assertThat(night.hours().orElseThrow().nextDay()).isTrue();
        assertThat(night.windows().orElseThrow().out().to().toLocalDate()).isEqualTo(MONDAY.plusDays(1));
    }

    @Test
    void hoursAndWindowsDecideWhetherTwoDaysAskTheSame() {
        DayPlan five = plans("5D", Map.of(), 1).getFirst();
        DayPlan six = plans("6D", Map.of(), 1).getFirst();
        assertThat(five.asksAs(six)).isFalse();
        assertThat(five.asksAs(plans("5D", Map.of(MONDAY, "P"), 1).getFirst())).isTrue();
    }
}
