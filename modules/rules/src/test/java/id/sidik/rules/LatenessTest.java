package id.sidik.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** nat-2023: Monday 07:30-16:00, windows 05:30-11:45 and 11:46-20:00. 6 July 2026 is a Monday. */
class LatenessTest {
    private static final String MONDAY = "2026-07-06";

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # both edges of every band; seconds are cut
            07:30:59 16:00:00 | H 07:30/16:00 late 0 - early 0 - 0
            07:31:00 16:00    | H 07:31/16:00 late 1 TL1 early 0 - 0.5
            08:00:59 16:00    | H 08:00/16:00 late 30 TL1 early 0 - 0.5
            08:01 16:00       | H 08:01/16:00 late 31 TL2 early 0 - 1
            08:30 16:00       | H 08:30/16:00 late 60 TL2 early 0 - 1
            08:31 16:00       | H 08:31/16:00 late 61 TL3 early 0 - 1.25
            09:00 16:00       | H 09:00/16:00 late 90 TL3 early 0 - 1.25
            09:01 16:00       | H 09:01/16:00 late 91 TL4 early 0 - 1.5
            07:30 15:59:59    | H 07:30/15:59 late 0 - early 1 PSW1 0.5
            07:30 15:30       | H 07:30/15:30 late 0 - early 30 PSW1 0.5
            07:30 15:29       | H 07:30/15:29 late 0 - early 31 PSW2 1
            07:30 14:59       | H 07:30/14:59 late 0 - early 61 PSW3 1.25
            07:30 14:29       | H 07:30/14:29 late 0 - early 91 PSW4 1.5
            09:01 14:29       | H 09:01/14:29 late 91 TL4 early 91 PSW4 3
            """)
    void minutesFallIntoTheBandsOfThePack(String times, String expected) {
        assertThat(Person.by("nat-2023").came(MONDAY, times).line(MONDAY)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # the ends of both windows are inclusive, the middle minute belongs to the coming
            05:30 20:00             | H 05:30/20:00 late 0 - early 0 - 0
            05:29 20:01             | TK -/- late 0 - early 0 - 3 OUTSIDE_WINDOW
            05:29 07:20 16:00       | H 07:20/16:00 late 0 - early 0 - 0 OUTSIDE_WINDOW
            11:45 11:46             | H 11:45/11:46 late 255 TL4 early 254 PSW4 3
            11:46                   | H -/11:46 late 0 TL4 early 254 PSW4 3 NO_IN
            07:10:05 07:10:50 16:00 | H 07:10/16:00 late 0 - early 0 - 0 MULTI_PUNCH
            07:10 07:40 15:00 16:10 | H 07:10/16:10 late 0 - early 0 - 0 MULTI_PUNCH
            07:30m 16:00            | H 07:30/16:00 late 0 - early 0 - 0 MANUAL_ENTRY
            07:10 07:20m 16:00      | H 07:10/16:00 late 0 - early 0 - 0 MULTI_PUNCH
            16:00m                  | H -/16:00 late 0 TL4 early 0 - 1.5 MANUAL_ENTRY NO_IN
            ''                      | TK -/- late 0 - early 0 - 3
            """)
    void recordsCountWhereTheirWindowIs(String times, String expected) {
        assertThat(Person.by("nat-2023").came(MONDAY, times).line(MONDAY)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "in {0} out {1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
            FIRST | FIRST | H 07:10/15:00 late 0 - early 60 PSW2 1 MULTI_PUNCH
            LAST  | LAST  | H 07:40/16:10 late 10 TL1 early 0 - 0.5 MULTI_PUNCH
            LAST  | FIRST | H 07:40/15:00 late 10 TL1 early 60 PSW2 1.5 MULTI_PUNCH
            """)
    void thePackSaysWhichOfSeveralRecordsCounts(String in, String out, String expected) {
        String override = "{'windows':{'multiIn':'" + in + "','multiOut':'" + out + "'}}";
        assertThat(Person.by("nat-2023", override).came(MONDAY, "15:00 07:40 16:10 07:10").line(MONDAY))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "cap {0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2.75 | H 09:01/14:29 late 91 TL4 early 91 PSW4 2.75
            3.5  | H 09:01/14:29 late 91 TL4 early 91 PSW4 3
            """)
    void theDayNeverCostsMoreThanItsLimit(String cap, String expected) {
        Person person = Person.by("nat-2023", "{'deduction':{'dayCapPct':" + cap + "}}");
        assertThat(person.came(MONDAY, "09:01 14:29").line(MONDAY)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
            5, FULL    | 07:35 16:00 | H 07:35/16:00 late 0 - early 0 - 0
            5, FULL    | 07:36 16:00 | H 07:36/16:00 late 6 TL1 early 0 - 0.5
            5, EXCESS  | 07:35 16:00 | H 07:35/16:00 late 0 - early 0 - 0
            5, EXCESS  | 07:36 16:00 | H 07:36/16:00 late 1 TL1 early 0 - 0.5
            5, EXCESS  | 08:05 16:00 | H 08:05/16:00 late 30 TL1 early 0 - 0.5
            5, EXCESS  | 08:06 16:00 | H 08:06/16:00 late 31 TL2 early 0 - 1
            5, EXCESS  | 07:30 15:55 | H 07:30/15:55 late 0 - early 5 PSW1 0.5
            """)
    void graceForgivesLatenessAndNothingElse(String grace, String times, String expected) {
        String[] part = grace.split(", ");
        String override = "{'tolerance':{'lateGraceMinutes':" + part[0] + ",'graceMode':'" + part[1] + "'}}";
        assertThat(Person.by("nat-2023", override).came(MONDAY, times).line(MONDAY)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
            BLOCK | 07:30 16:00 | H 07:30/16:00 late 0 - early 0 - 0
            BLOCK | 07:31 16:30 | H 07:31/16:30 late 0 - early 0 - 0 MADE_UP
            BLOCK | 08:00 16:29 | H 08:00/16:29 late 0 - early 1 PSW1 0.5 MAKEUP_SHORT
            BLOCK | 08:01 16:30 | H 08:01/16:30 late 31 TL2 early 0 - 1
            BLOCK | 07:40 15:59 | H 07:40/15:59 late 0 - early 31 PSW2 1 MAKEUP_SHORT
            BLOCK | 07:40       | H 07:40/- late 0 - early 0 PSW4 1.5 MAKEUP_SHORT NO_OUT
            EXACT | 07:42 16:12 | H 07:42/16:12 late 0 - early 0 - 0 MADE_UP
            EXACT | 07:42 16:11 | H 07:42/16:11 late 0 - early 1 PSW1 0.5 MAKEUP_SHORT
            EXACT | 08:00 16:30 | H 08:00/16:30 late 0 - early 0 - 0 MADE_UP
            EXACT | 08:01 17:00 | H 08:01/17:00 late 31 TL2 early 0 - 1
            """)
    void latenessCanBeMadeUpTheSameDay(String unit, String times, String expected) {
        String override = "{'tolerance':{'makeup':{'enabled':true,'unit':'" + unit + "'}}}";
        assertThat(Person.by("nat-2023", override).came(MONDAY, times).line(MONDAY)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            07:40 16:05 | H 07:40/16:05 late 0 - early 0 - 0 MADE_UP
            07:35 16:00 | H 07:35/16:00 late 0 - early 0 - 0
            """)
    void whatIsPastTheGraceIsWhatMustBeMadeUp(String times, String expected) {
        String override = "{'tolerance':{'lateGraceMinutes':5,'graceMode':'EXCESS',"
                + "'makeup':{'enabled':true,'unit':'EXACT'}}}";
        assertThat(Person.by("nat-2023", override).came(MONDAY, times).line(MONDAY)).isEqualTo(expected);
    }
}
