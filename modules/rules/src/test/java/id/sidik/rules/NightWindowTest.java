package id.sidik.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two windows of hours that do or do not cross midnight (section 3 step 4). */
class NightWindowTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 13);

    @ParameterizedTest(name = "{0}-{1} next day {2} -> middle {3}")
    @CsvSource({"07:30, 16:00, false, 2026-07-13T11:45", "07:00, 14:01, false, 2026-07-13T10:30",
        "21:00, 07:00, true, 2026-07-14T02:00", "22:00, 05:00, true, 2026-07-14T01:30",
        "19:00, 07:00, true, 2026-07-14T01:00", "07:00, 07:00, true, 2026-07-13T19:00",
        "18:00, 00:00, true, 2026-07-13T21:00"})
    void theMiddleIsRoundedDownToTheMinute(LocalTime in, LocalTime out, boolean nextDay, LocalDateTime middle) {
        assertThat(new Hours(in, out, nextDay).middle(DAY)).isEqualTo(middle);
    }

    @ParameterizedTest(name = "{0}-{1} next day {2} -> {3} {4} {5}")
    @CsvSource({"07:30, 16:00, false, 2026-07-13T05:30, 2026-07-13T11:45, 2026-07-13T20:00",
        "14:00, 21:00, false, 2026-07-13T12:00, 2026-07-13T17:30, 2026-07-14T01:00",
        "21:00, 07:00, true, 2026-07-13T19:00, 2026-07-14T02:00, 2026-07-14T11:00",
        "00:30, 08:00, false, 2026-07-12T22:30, 2026-07-13T04:15, 2026-07-13T12:00"})
    void theWindowsAroundTheHoursMeetInTheMiddle(LocalTime in, LocalTime out, boolean nextDay, LocalDateTime opens,
            LocalDateTime middle, LocalDateTime closes) {
        DayWindows windows = new WindowRule.Relative(120, 240).of(new Hours(in, out, nextDay), DAY, false);
        assertThat(windows.in()).isEqualTo(new Span(opens, middle));
        assertThat(windows.out()).isEqualTo(new Span(middle.plusMinutes(1), closes));
    }

    @Test
    void clockWindowsOfANightShiftHaveTheirOutWindowOnTheNextDate() {
        Person person = Person.rostered("{'windows':{'mode':'ABSOLUTE','in':['06:00','07:30'],'out':['16:00','19:00'],"
                + "'inClose':'HARD','outOpen':'HARD'},'patterns':{'SHIFT':{'shifts':{'N':{'in':'07:00','out':'07:00',"
                + "'crossesMidnight':true}}}}}").shift("2026-07-13", "N").came("2026-07-13", "06:50")
                .came("2026-07-14", "16:10");
        assertThat(person.line("2026-07-13")).isEqualTo("H 06:50/2026-07-14T16:10 late 0 - early 0 - 0");
    }

    @Test
    void aShiftThatOpensBeforeMidnightTakesTheRecordOfTheEveOnce() {
        Person person = Person.rostered("{'patterns':{'SHIFT':{'shifts':{'D':{'in':'00:30','out':'08:00'}}}}}")
                .shift("2026-07-13", "D").shift("2026-07-14", "D").came("2026-07-13", "00:10 08:02 23:50")
                .came("2026-07-14", "08:05");
        assertThat(person.lines("2026-07-13", "2026-07-14")).containsExactly(
                "H 00:10/08:02 late 0 - early 0 - 0 OUTSIDE_WINDOW",
                "H 2026-07-13T23:50/08:05 late 0 - early 0 - 0");
    }
}
