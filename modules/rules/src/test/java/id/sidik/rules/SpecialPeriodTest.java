package id.sidik.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Holiday;
import id.sidik.domain.Provenance;
import id.sidik.domain.SpecialPeriod;
import id.sidik.domain.SpecialPeriod.Times;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpecialPeriodTest {
    private static SpecialPeriod week(String in, String out, Optional<String> pattern, DayOfWeek... days) {
        Map<DayOfWeek, Times> hours = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : days) hours.put(day, new Times(LocalTime.parse(in), LocalTime.parse(out)));
        return new SpecialPeriod("Pekan Contoh", LocalDate.of(2026, 7, 6), LocalDate.of(2026, 7, 11), hours, pattern,
                "SE 1/2026");
    }

    private static SpecialPeriod mondays(String in, String out) {
        return week(in, out, Optional.empty(), DayOfWeek.MONDAY);
    }

    @Test
    void itReplacesTheHoursOfItsDaysAndTellsItsLetter() {
        Person person = Person.by("nat-2023").special(mondays("09:00", "13:00")).came("2026-07-06", "09:05 13:00")
                .came("2026-07-07", "09:05 16:00").came("2026-07-13", "09:05 16:00");
        assertThat(person.line("2026-07-06")).startsWith("H 09:05/13:00 late 5 TL1 early 0");
        assertThat(person.line("2026-07-07")).startsWith("H 09:05/16:00 late 95 TL4");
        assertThat(person.line("2026-07-13")).startsWith("H 09:05/16:00 late 95 TL4");
        assertThat(person.told("2026-07-06")).startsWith("hours.special [5D, MON, 09:00, 13:00, Pekan Contoh]",
                "windows.around [07:00, 11:00, 11:01, 17:00]");
        assertThat(person.day("2026-07-06").reasons().getFirst()).satisfies(reason -> {
            assertThat(reason.article()).isEqualTo("SE 1/2026");
            assertThat(reason.provenance()).isEqualTo(Provenance.FOUND);
        });
    }

    @Test
    void itWinsOverRamadanButNotOverAHoliday() {
        Person person = Person.by("nat-2023").special(mondays("09:00", "13:00")).fasting("2026-07-01", "2026-07-30")
                .came("2026-07-06", "09:00 13:00");
        assertThat(person.line("2026-07-06")).startsWith("H 09:00/13:00 late 0 - early 0");
        assertThat(person.holiday("2026-07-06", Holiday.Kind.HOLIDAY).line("2026-07-06")).startsWith("LN ");
    }

    @Test
    void aFreeWeekdayWithHoursBecomesAWorkday() {
        Person person = Person.by("nat-2023").special(week("08:00", "12:00", Optional.empty(), DayOfWeek.SATURDAY));
        assertThat(person.line("2026-07-11")).startsWith("TK ");
        assertThat(person.line("2026-07-18")).startsWith("L ");
    }

    @Test
    void onlyPeopleOfItsPatternAreConcernedAndTheirsWins() {
        SpecialPeriod forSix = week("10:00", "12:00", Optional.of("6D"), DayOfWeek.MONDAY);
        SpecialPeriod forFive = week("09:00", "13:00", Optional.of("5D"), DayOfWeek.MONDAY);
        Person five = Person.by("nat-2023").special(forSix).came("2026-07-06", "07:30 16:00");
        assertThat(five.told("2026-07-06")).startsWith("hours.weekday [5D, MON, 07:30, 16:00]");
        assertThat(five.special(forFive, mondays("10:00", "11:00")).told("2026-07-06"))
                .startsWith("hours.special [5D, MON, 09:00, 13:00, Pekan Contoh]");
    }

    @Test
    void clockWindowsMoveAlongWithTheHours() {
        Person person = Person.by("kbb-2024").special(mondays("09:00", "13:00")).came("2026-07-06", "08:50 13:00");
        assertThat(person.line("2026-07-06")).isEqualTo("H 08:50/13:00 late 0 - early 0 - 0");
        assertThat(person.told("2026-07-06")).contains("windows.special [06:00, 09:00, 13:00, 19:00]");
    }

    @Test
    void clockWindowsOfLaterHoursStayWithinTheDay() {
        Person person = Person.by("kbb-2024").special(mondays("13:00", "23:30")).came("2026-07-06", "12:50 23:40");
        assertThat(person.told("2026-07-06")).contains("windows.special [06:00, 13:00, 23:30, 23:59]");
    }

    @Test
    void aRosterKeepsItsShifts() {
        Person person = Person.rostered().shift("2026-07-06", "P").special(mondays("09:00", "13:00"));
        assertThat(person.told("2026-07-06")).startsWith("hours.shift [SHIFT, P, 07:00, 14:00]");
    }

    @Test
    void aRollCallBeforeTheSpecialHoursIsNotMissed() {
        Person person = Person.by("klaten-2019").special(mondays("09:00", "13:00")).came("2026-07-06", "09:00 13:00");
        assertThat(person.line("2026-07-06")).isEqualTo("H 09:00/13:00 late 0 - early 0 - 0");
    }
}
