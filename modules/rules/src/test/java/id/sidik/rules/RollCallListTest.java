package id.sidik.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The roll call proved by a presence list (Singkawang 2026). */
class RollCallListTest {
    private static Person person() {
        return Person.by("klaten-2019", "{'apel':{'proof':'LIST'}}").came("2026-07-06", "06:50 15:30");
    }

    @Test
    void whoIsNotOnTheListMissedItEvenIfInTime() {
        Person person = person().apel("2026-07-06", false);
        assertThat(person.line("2026-07-06")).isEqualTo("H 06:50/15:30 late 0 - early 0 - 1 APEL_MISSED");
        assertThat(person.told("2026-07-06")).endsWith("apel.notListed [1]");
    }

    @Test
    void whoIsOnTheListAttendedEvenIfRecordedLate() {
        Person person = Person.by("klaten-2019", "{'apel':{'proof':'LIST'}}").came("2026-07-06", "07:30 15:30")
                .apel("2026-07-06", true);
        assertThat(person.line("2026-07-06")).isEqualTo("H 07:30/15:30 late 30 - early 0 - 0");
        assertThat(person.told("2026-07-06")).endsWith("apel.listed []");
    }

    @Test
    void nobodyMissesARollCallThatHasNoList() {
        Person person = person().apel("2026-07-07", false);
        assertThat(person.line("2026-07-06")).endsWith("- 0");
        assertThat(person.told("2026-07-06")).endsWith("apel.noList []");
    }

    @Test
    void aDayWithoutRollCallAsksForNoList() {
        Person person = Person.by("klaten-2019", "{'apel':{'proof':'LIST','days':['TUE']}}")
                .came("2026-07-06", "06:50 15:30").apel("2026-07-06", false);
        assertThat(person.line("2026-07-06")).endsWith("- 0");
        assertThat(person.told("2026-07-06")).noneMatch(step -> step.startsWith("apel."));
    }

    @Test
    void inRamadanThereIsNoneUnlessThePackHasATime() {
        Person person = person().fasting("2026-07-01", "2026-07-30").apel("2026-07-06", false);
        assertThat(person.line("2026-07-06")).doesNotContain("APEL_MISSED");
    }

    @Test
    void ofTwoEntriesForADayPresenceWins() {
        Person person = person().apel("2026-07-06", true).apel("2026-07-06", false);
        assertThat(person.line("2026-07-06")).endsWith("- 0");
    }
}
