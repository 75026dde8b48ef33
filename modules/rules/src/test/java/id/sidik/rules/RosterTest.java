package id.sidik.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Holiday.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** bartim-2022 SHIFT: P 07:00-14:00, S 14:00-21:00, M 21:00-07:00 of the next day. */
class RosterTest {
    private static final String FREE = "L -/- late 0 - early 0 - 0";

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # night shift of 13 July: in 19:00-02:00, out 02:01-11:00
            20:55 2026-07-14T07:05 | H 20:55/2026-07-14T07:05 late 0 - early 0 - 0
            19:00 2026-07-14T11:00 | H 19:00/2026-07-14T11:00 late 0 - early 0 - 0
            18:59 2026-07-14T07:00 | H -/2026-07-14T07:00 late 0 TL4 early 0 - 1.5 NO_IN OUTSIDE_WINDOW
            2026-07-14T00:30 2026-07-14T07:00 | H 2026-07-14T00:30/2026-07-14T07:00 late 210 TL4 early 0 - 1.5
            2026-07-14T02:00 2026-07-14T02:01 | H 2026-07-14T02:00/2026-07-14T02:01 late 300 TL4 early 299 PSW4 3
            20:55 2026-07-14T11:01 | H 20:55/- late 0 - early 0 PSW4 1.5 NO_OUT
            """)
    void aNightShiftBelongsToTheDateItStartsOn(String times, String expected) {
        Person person = Person.rostered().shift("2026-07-13", "M").came("2026-07-13", times);
        assertThat(person.line("2026-07-13")).isEqualTo(expected);
    }

    @Test
    void theMorningOfANightShiftIsNoWorkOnTheFreeDayAfterIt() {
        Person person = Person.rostered().shift("2026-07-13", "M").came("2026-07-13", "20:55")
                .came("2026-07-14", "06:58 07:05");
        assertThat(person.lines("2026-07-13", "2026-07-14"))
                .containsExactly("H 20:55/2026-07-14T07:05 late 0 - early 0 - 0 MULTI_PUNCH", FREE);
    }

    @Test
    void aNightShiftOnTheEveOfThePeriodKeepsItsMorning() {
        Person person = Person.rostered().shift("2026-06-30", "M").shift("2026-07-01", "OFF")
                .came("2026-06-30", "20:50").came("2026-07-01", "07:02");
        assertThat(person.lines("2026-07-01", "2026-07-01")).containsExactly(FREE);
    }

    @Test
    void aNightShiftOnTheLastDayReachesBeyondThePeriod() {
        Person person = Person.rostered().shift("2026-07-31", "M").came("2026-07-31", "21:10")
                .came("2026-08-01", "06:50");
        assertThat(person.lines("2026-07-31", "2026-07-31"))
                .containsExactly("H 21:10/2026-08-01T06:50 late 10 TL1 early 10 PSW1 1");
    }

    @Test
    void nightAfterNightEachMorningIsUsedOnce() {
        Person person = Person.rostered().shift("2026-07-13", "M").shift("2026-07-14", "M")
                .came("2026-07-13", "20:55").came("2026-07-14", "07:05 20:50").came("2026-07-15", "07:01");
        assertThat(person.lines("2026-07-13", "2026-07-15")).containsExactly(
                "H 20:55/2026-07-14T07:05 late 0 - early 0 - 0", "H 20:50/2026-07-15T07:01 late 0 - early 0 - 0",
                FREE);
    }

    @Test
    void aRecordUsedByTheNightIsNotOutsideTheWindowOfTheAfternoonShift() {
        Person person = Person.rostered().shift("2026-07-13", "M").shift("2026-07-14", "S")
                .came("2026-07-13", "20:55").came("2026-07-14", "07:05 11:30 13:50 21:10");
        assertThat(person.lines("2026-07-13", "2026-07-14")).containsExactly(
                "H 20:55/2026-07-14T07:05 late 0 - early 0 - 0",
                "H 13:50/21:10 late 0 - early 0 - 0 OUTSIDE_WINDOW");
    }

    @Test
    void twoRecordsBetweenTwoShiftsServeBoth() {
        Person person = Person.rostered().shift("2026-07-13", "M").shift("2026-07-14", "P")
                .came("2026-07-13", "20:55").came("2026-07-14", "06:57 07:03 14:02");
        assertThat(person.lines("2026-07-13", "2026-07-14")).containsExactly(
                "H 20:55/2026-07-14T07:03 late 0 - early 0 - 0 MULTI_PUNCH", "H 06:57/14:02 late 0 - early 0 - 0");
    }

    @Test
    void aLateEveningRecordReachesOverMidnightIntoItsOwnShift() {
        Person person = Person.rostered().shift("2026-07-13", "S").came("2026-07-13", "14:00")
                .came("2026-07-14", "01:00");
        assertThat(person.lines("2026-07-13", "2026-07-14"))
                .containsExactly("H 14:00/2026-07-14T01:00 late 0 - early 0 - 0", FREE);
    }

    @ParameterizedTest(name = "holidayAware {0}, roster {1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
            false | P   | TK -/- late 0 - early 0 - 3
            false | OFF | L -/- late 0 - early 0 - 0
            true  | P   | LN -/- late 0 - early 0 - 0
            true  | OFF | LN -/- late 0 - early 0 - 0
            # a code that the pack does not have asks for nothing
            false | Z   | L -/- late 0 - early 0 - 0
            """)
    void theRosterFollowsTheHolidayListOnlyWhenThePackSaysSo(String aware, String code, String expected) {
        Person person = Person.rostered("{'patterns':{'SHIFT':{'holidayAware':" + aware + "}}}")
                .holiday("2026-08-17", Kind.HOLIDAY).shift("2026-08-17", code);
        assertThat(person.line("2026-08-17")).isEqualTo(expected);
    }

    @Test
    void aRecordOnADayWithoutARosterEntryIsMarked() {
        assertThat(Person.rostered().came("2026-07-13", "08:00").line("2026-07-13"))
                .isEqualTo(FREE + " WORKED_ON_OFFDAY");
    }

    @Test
    void aPermitForTheNightExcusesIt() {
        Person person = Person.rostered().shift("2026-07-13", "M").came("2026-07-14", "07:00")
                .permit("S 2026-07-13 2026-07-13 FULL yes 2026-07-13");
        assertThat(person.lines("2026-07-13", "2026-07-14")).containsExactly(
                "S -/2026-07-14T07:00 late 0 - early 0 - 0 PUNCH_ON_PERMIT", FREE);
    }
}
