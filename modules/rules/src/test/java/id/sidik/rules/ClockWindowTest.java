package id.sidik.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** kbb-2024: in 06:00-07:30, out 16:00-19:00, both hard; hours 07:30-16:00, Friday to 16:30. */
class ClockWindowTest {
    private static final String SOFT = "{'windows':{'inClose':'SOFT','outOpen':'SOFT'}}";

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-07-06 | 06:00 16:00       | H 06:00/16:00 late 0 - early 0 - 0
            2026-07-06 | 07:30:59 19:00:59 | H 07:30/19:00 late 0 - early 0 - 0
            2026-07-06 | 05:59 16:00       | H -/16:00 late 0 TL4 early 0 - 1.5 NO_IN OUTSIDE_WINDOW
            2026-07-06 | 07:31 15:59       | TK -/- late 0 - early 0 - 3 OUTSIDE_WINDOW
            2026-07-06 | 07:00 19:01       | H 07:00/- late 0 - early 0 PSW4 1.5 NO_OUT OUTSIDE_WINDOW
            2026-07-06 | 07:00 12:00 16:30 | H 07:00/16:30 late 0 - early 0 - 0 OUTSIDE_WINDOW
            2026-07-10 | 07:00 16:00       | H 07:00/16:00 late 0 - early 30 PSW1 0.5
            2026-07-10 | 07:00 15:59       | H 07:00/- late 0 - early 0 PSW4 1.5 NO_OUT OUTSIDE_WINDOW
            """)
    void hardWindowsTakeNothingBetweenThem(String day, String times, String expected) {
        assertThat(Person.by("kbb-2024").came(day, times).line(day)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-07-06 | 07:31 15:59 | H 07:31/15:59 late 1 TL1 early 1 PSW1 1
            2026-07-06 | 11:45 11:46 | H 11:45/11:46 late 255 TL4 early 254 PSW4 3
            2026-07-06 | 05:59 19:01 | TK -/- late 0 - early 0 - 3 OUTSIDE_WINDOW
            # Friday 07:30-16:30: the middle is 12:00
            2026-07-10 | 12:00 12:01 | H 12:00/12:01 late 270 TL4 early 269 PSW4 3
            """)
    void softWindowsMeetInTheMiddleOfTheHours(String day, String times, String expected) {
        assertThat(Person.by("kbb-2024", SOFT).came(day, times).line(day)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
            'inClose':'SOFT' | 11:45 16:00 | H 11:45/16:00 late 255 TL4 early 0 - 1.5
            'inClose':'SOFT' | 07:00 15:59 | H 07:00/- late 0 - early 0 PSW4 1.5 NO_OUT OUTSIDE_WINDOW
            'outOpen':'SOFT' | 07:31 16:00 | H -/16:00 late 0 TL4 early 0 - 1.5 NO_IN OUTSIDE_WINDOW
            'outOpen':'SOFT' | 07:00 11:46 | H 07:00/11:46 late 0 - early 254 PSW4 1.5
            """)
    void eachEndIsHardOrSoftByItself(String soft, String times, String expected) {
        assertThat(Person.by("kbb-2024", "{'windows':{" + soft + "}}").came("2026-07-06", times).line("2026-07-06"))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            07:30 14:30 | H 07:30/14:30 late 0 - early 0 - 0
            07:30 14:29 | H 07:30/- late 0 - early 0 PSW4 1.5 NO_OUT OUTSIDE_WINDOW
            07:31 19:00 | H -/19:00 late 0 TL4 early 0 - 1.5 NO_IN OUTSIDE_WINDOW
            """)
    void ramadanHasItsOwnClock(String times, String expected) {
        Person person = Person.by("kbb-2024").fasting("2026-02-19", "2026-03-20").came("2026-02-23", times);
        assertThat(person.line("2026-02-23")).isEqualTo(expected);
    }

    @Test
    void aRamadanWindowThatNamesOneEndKeepsTheOther() {
        Person person = Person.by("kbb-2024", "{'windows':{'ramadan':{'in':['06:00','08:00'],'out':null}}}")
                .fasting("2026-02-19", "2026-03-20").came("2026-02-23", "07:45 15:30 16:00");
        assertThat(person.line("2026-02-23"))
                .isEqualTo("H 07:45/16:00 late 15 TL1 early 0 - 0.5 OUTSIDE_WINDOW");
    }

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-07-10 | 07:00 11:30 | H 07:00/11:30 late 0 - early 300 PSW4 1.5
            2026-07-10 | 07:00 16:00 | H 07:00/- late 0 - early 0 PSW4 1.5 NO_OUT OUTSIDE_WINDOW
            2026-07-09 | 07:00 11:30 | H 07:00/- late 0 - early 0 PSW4 1.5 NO_OUT OUTSIDE_WINDOW
            2026-07-09 | 07:00 16:00 | H 07:00/16:00 late 0 - early 0 - 0
            """)
    void aWeekdayCanHaveItsOwnWindow(String day, String times, String expected) {
        String friday = "{'windows':{'byWeekday':{'FRI':{'out':['11:00','14:00']}}}}";
        assertThat(Person.by("kbb-2024", friday).came(day, times).line(day)).isEqualTo(expected);
    }

    @Test
    void aSoftCloseAfterTheMiddleStillEndsWhereTheOutWindowBegins() {
        Person person = Person.by("nat-2023", "{'windows':{'mode':'ABSOLUTE','in':['00:00','11:59'],"
                + "'out':['15:30','23:59']}}").came("2026-07-06", "11:59 12:00");
        assertThat(person.line("2026-07-06")).isEqualTo("H 11:59/12:00 late 269 TL4 early 240 PSW4 3");
    }
}
