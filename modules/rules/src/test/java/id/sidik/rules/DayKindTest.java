package id.sidik.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.DayResult;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.Holiday.Kind;
import id.sidik.domain.PatternAssignment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayKindTest {
    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # 11 July 2026 is a Saturday: the list wins over the weekend too
            2026-07-11 | HOLIDAY      | LN -/- late 0 - early 0 - 0 WORKED_ON_OFFDAY
            2026-07-11 | CUTI_BERSAMA | CBM -/- late 0 - early 0 - 0 WORKED_ON_OFFDAY
            2026-07-13 | HOLIDAY      | LN -/- late 0 - early 0 - 0 WORKED_ON_OFFDAY
            """)
    void theNationalListWinsOverTheWeekday(String day, Kind kind, String expected) {
        assertThat(Person.by("nat-2023").holiday(day, kind).came(day, "08:00").line(day)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # Ramadan 19 February to 20 March 2026, both ends inclusive; Thursday 08:00-15:00, Friday 08:00-15:30
            2026-02-18 | 07:30 16:00 | H 07:30/16:00 late 0 - early 0 - 0
            2026-02-19 | 08:00 15:00 | H 08:00/15:00 late 0 - early 0 - 0
            2026-03-20 | 08:01 15:29 | H 08:01/15:29 late 1 TL1 early 1 PSW1 1
            2026-03-23 | 08:00 15:00 | H 08:00/15:00 late 30 TL1 early 60 PSW2 1.5
            # the windows move with the hours: middle 11:30
            2026-02-19 | 11:30 11:31 | H 11:30/11:31 late 210 TL4 early 209 PSW4 3
            2026-02-19 | 06:00 19:00 | H 06:00/19:00 late 0 - early 0 - 0
            2026-02-19 | 05:59 19:01 | TK -/- late 0 - early 0 - 3 OUTSIDE_WINDOW
            """)
    void ramadanChangesTheHours(String day, String times, String expected) {
        Person person = Person.by("nat-2023").fasting("2026-02-19", "2026-03-20").came(day, times);
        assertThat(person.line(day)).isEqualTo(expected);
    }

    @Test
    void thePersonalPatternWinsOverTheGeneralAndTheLaterOverTheEarlier() {
        List<PatternAssignment> patterns = List.of(
                new PatternAssignment(Optional.of(new EmployeeId("contoh-1")), "6D",
                        Optional.of(LocalDate.of(2026, 7, 18)), Optional.empty()),
                new PatternAssignment(Optional.empty(), "6D", Optional.empty(), Optional.empty()),
                new PatternAssignment(Optional.empty(), "5D", Optional.of(LocalDate.of(2026, 7, 5)),
                        Optional.empty()));
        List<DayResult> days = assess(patterns, LocalDate.of(2026, 7, 4), LocalDate.of(2026, 7, 18));
        assertThat(days).filteredOn(day -> day.date().getDayOfWeek().getValue() == 6)
                .extracting(DayResult::status).containsExactly("TK", "L", "TK");
    }

    @Test
    void withoutAPatternTheFiveDayWeekHoldsAndTheResultSaysSo() {
        LocalDate saturday = LocalDate.of(2026, 7, 11);
        assertThat(assess(List.of(), saturday, saturday).getFirst().reasons().getFirst().rule())
                .isEqualTo("pattern.usual");
        DayResult unknown = assess(List.of(new PatternAssignment(Optional.empty(), "7D", Optional.empty(),
                Optional.empty())), saturday, saturday).getFirst();
        assertThat(unknown.status()).isEqualTo("L");
        assertThat(unknown.reasons().getFirst().figures()).containsExactly("5D", "7D");
    }

    private static List<DayResult> assess(List<PatternAssignment> patterns, LocalDate from, LocalDate to) {
        return Assessor.assess(Person.regulation("bartim-2022"),
                new MonthFacts(from, to, patterns, Map.of(), List.of(), List.of(), WorkCalendar.EMPTY));
    }
}
