package id.sidik.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.DayFlag;
import id.sidik.domain.Exemption.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The roll call proved by the coming record, and which of several exemptions speaks. Klaten: work at 07:00, roll call at 07:10. */
class RollCallTimeTest {
    private static final String MONDAY = "2026-07-06";

    private static boolean missed(Person person) {
        return person.day(MONDAY).flags().contains(DayFlag.APEL_MISSED);
    }

    @ParameterizedTest(name = "{0}: missed {1}")
    @CsvSource({"06:40 15:30, false", "07:10 15:30, false", "07:10:59 15:30, false", "07:11 15:30, true",
        "15:30, false", "07:11, false"})
    void whoComesInTheMinuteOfTheRollCallAttendsIt(String times, boolean missed) {
        assertThat(missed(Person.by("klaten-2019").came(MONDAY, times))).isEqualTo(missed);
    }

    @ParameterizedTest(name = "at {0} in Ramadan: {1}")
    @CsvSource({"08:15, false", "08:16, true"})
    void inRamadanTheTimeOfRamadanHolds(String in, boolean missed) {
        assertThat(missed(Person.by("klaten-2019", "{'apel':{'ramadanTime':'08:15'}}")
                .fasting("2026-07-01", "2026-07-30").came(MONDAY, in + " 15:30"))).isEqualTo(missed);
    }

    @ParameterizedTest(name = "{0}: missed {1}")
    @CsvSource({"AM, false", "PM, true"})
    void onlyAnExcusedMorningExcusesFromTheRollCall(String half, boolean missed) {
        assertThat(missed(Person.by("klaten-2019").came(MONDAY, "07:20 15:30")
                .permit("DL 2026-07-06 2026-07-06 " + half + " yes 2026-07-06 2026-07-06"))).isEqualTo(missed);
    }

    @Test
    void anExemptionIsToldOnlyWhereSomethingWouldHaveBeenMissed() {
        Person person = Person.by("klaten-2019").came(MONDAY, "06:50 15:30").exempt(Kind.NO_APEL, MONDAY, MONDAY);
        assertThat(person.told(MONDAY)).noneMatch(step -> step.startsWith("apel."));
    }

    @Test
    void anExemptionSparesFromTheListAsWell() {
        Person person = Person.by("klaten-2019", "{'apel':{'proof':'LIST'}}").came(MONDAY, "06:50 15:30")
                .apel(MONDAY, false);
        assertThat(missed(person)).isTrue();
        assertThat(missed(person.exempt(Kind.NO_APEL, MONDAY, MONDAY))).isFalse();
    }

    @Test
    void ofTwoExemptionsFieldWorkSpeaksWhateverTheirOrder() {
        assertThat(Person.by("nat-2023").exempt(Kind.STUDY, MONDAY, "-").exempt(Kind.FIELD_STAFF, MONDAY, "-")
                .line(MONDAY)).startsWith("BT ");
        assertThat(Person.by("nat-2023").exempt(Kind.FIELD_STAFF, MONDAY, "-").exempt(Kind.STUDY, MONDAY, "-")
                .line(MONDAY)).startsWith("BT ");
    }

    @Test
    void theLetterOfThePersonIsToldBeforeTheLetterOfTheUnit() {
        Person person = Person.by("nat-2023", "{'exempt':[{'kind':'STUDY','until':null,'letter':'UNIT/1'}]}");
        assertThat(person.told(MONDAY)).contains("exempt.study [TB, Tugas belajar, 0, UNIT/1]");
        assertThat(person.exempt(Kind.STUDY, MONDAY, "-").told(MONDAY))
                .contains("exempt.study [TB, Tugas belajar, 0, 800/1/2026]");
    }
}
