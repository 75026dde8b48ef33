package id.sidik.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** klaten-2019: Monday 07:00-15:30, Friday 07:00-11:15, apel 07:10; 2 absent or unrecorded, 1 apel, 1 early. */
class FlatDeductionTest {
    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-07-06 | 07:10:59 15:30 | H 07:10/15:30 late 10 - early 0 - 0
            2026-07-06 | 07:11 15:30    | H 07:11/15:30 late 11 - early 0 - 1 APEL_MISSED
            2026-07-06 | 07:00 15:29    | H 07:00/15:29 late 0 - early 1 - 1
            2026-07-06 | 09:00 13:00    | H 09:00/13:00 late 120 - early 150 - 2 APEL_MISSED
            2026-07-06 | 07:30          | H 07:30/- late 30 - early 0 - 2 NO_OUT
            2026-07-06 | 15:30          | H -/15:30 late 0 - early 0 - 2 NO_IN
            2026-07-06 | 13:00          | H -/13:00 late 0 - early 150 - 2 NO_IN
            2026-07-10 | 07:00 11:15    | H 07:00/11:15 late 0 - early 0 - 0
            2026-07-10 | 09:08 11:15    | H -/11:15 late 0 - early 0 - 2 MULTI_PUNCH NO_IN
            2026-07-06 | ''             | TK -/- late 0 - early 0 - 2
            """)
    void everyKindOfEventHasItsValue(String day, String times, String expected) {
        assertThat(Person.by("klaten-2019").came(day, times).line(day)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            null    | H 08:20/15:30 late 20 - early 0 - 0
            '08:10' | H 08:20/15:30 late 20 - early 0 - 1 APEL_MISSED
            '08:20' | H 08:20/15:30 late 20 - early 0 - 0
            """)
    void ramadanHasTheRollCallThatThePackSays(String time, String expected) {
        String clock = time.equals("null") ? time : "'" + time + "'";
        Person person = Person.by("klaten-2019", "{'apel':{'ramadanTime':" + clock + "}}")
                .fasting("2026-02-19", "2026-03-20").came("2026-02-23", "08:20 15:30");
        assertThat(person.line("2026-02-23")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            'days':['TUE']  | H 07:30/15:30 late 30 - early 0 - 0
            'proof':'LIST'  | H 07:30/15:30 late 30 - early 0 - 0
            'time':'07:40'  | H 07:30/15:30 late 30 - early 0 - 0
            'days':['MON']  | H 07:30/15:30 late 30 - early 0 - 1 APEL_MISSED
            """)
    void theRollCallHoldsOnItsDaysAndOnlyWhereARecordProvesIt(String change, String expected) {
        Person person = Person.by("klaten-2019", "{'apel':{" + change + "}}").came("2026-07-06", "07:30 15:30");
        assertThat(person.line("2026-07-06")).isEqualTo(expected);
    }

    @Test
    void aMorningOnDutyExcusesTheRollCall() {
        Person person = Person.by("klaten-2019").came("2026-07-06", "10:00 15:30")
                .permit("DL 2026-07-06 2026-07-06 AM yes 2026-07-06");
        assertThat(person.line("2026-07-06")).isEqualTo("H 10:00/15:30 late 0 - early 0 - 0 PERMIT_PARTIAL_AM");
    }

    @Test
    void theDaysLimitCutsTheSum() {
        Person person = Person.by("klaten-2019", "{'deduction':{'dayCapPct':1.5}}").came("2026-07-06", "09:00 13:00");
        assertThat(person.line("2026-07-06")).isEqualTo("H 09:00/13:00 late 120 - early 150 - 1.5 APEL_MISSED");
    }

    @Test
    void aShiftThatStartsAfterTheRollCallDoesNotMissIt() {
        String shifts = "{'patterns':{'SHIFT':{'type':'ROSTER','shifts':{'S':{'in':'14:00','out':'21:00'},"
                + "'P':{'in':'07:00','out':'14:00'}}}},'deduction':{'type':'FLAT','noRecordPct':2,"
                + "'apelMissedPct':1,'earlyPct':1},'apel':{'days':['MON'],'time':'07:10'}}";
        assertThat(Person.rostered(shifts).shift("2026-07-06", "S").came("2026-07-06", "14:00 21:00")
                .line("2026-07-06")).isEqualTo("H 14:00/21:00 late 0 - early 0 - 0");
        assertThat(Person.rostered(shifts).shift("2026-07-06", "P").came("2026-07-06", "07:11 14:00")
                .line("2026-07-06")).isEqualTo("H 07:11/14:00 late 11 - early 0 - 1 APEL_MISSED");
    }
}
