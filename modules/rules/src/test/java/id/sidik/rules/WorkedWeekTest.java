package id.sidik.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.DayResult;
import id.sidik.domain.Holiday.Kind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The 37.5 hours of a week and the 300 minutes of a day, held against what was done. */
class WorkedWeekTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 7, 6);

    private static Person whole() {
        Person person = Person.by("nat-2023").came("2026-07-10", "07:30 16:30");
        for (int day = 6; day <= 9; day++) person.came("2026-07-0" + day, "07:30 16:00");
        return person;
    }

    private static List<WorkedWeek> weeks(Person person, String from, String to) {
        return WorkedWeek.of(person.regulation(), person.facts(from, to), person.days(from, to));
    }

    @Test
    void aWholeWeekHasItsTarget() {
        assertThat(weeks(whole(), "2026-07-06", "2026-07-12")).containsExactly(new WorkedWeek(MONDAY, 2250, 2250, 0));
    }

    @Test
    void whatIsMissingIsTold() {
        Person person = Person.by("nat-2023").came("2026-07-06", "08:30 15:00").came("2026-07-07", "07:00 16:00")
                .came("2026-07-08", "07:30");
        WorkedWeek week = weeks(person, "2026-07-06", "2026-07-12").getFirst();
        assertThat(week).isEqualTo(new WorkedWeek(MONDAY, 2250, 330 + 450, 1));
        assertThat(week.missing()).isEqualTo(1470);
        assertThat(new WorkedWeek(MONDAY, 100, 200, 0).missing()).isZero();
    }

    @Test
    void stayingLongerMakesUpForComingLaterButComingEarlierDoesNot() {
        Person person = Person.by("nat-2023").came("2026-07-06", "08:30 17:00").came("2026-07-07", "06:00 16:00");
        assertThat(weeks(person, "2026-07-06", "2026-07-07")).containsExactly(new WorkedWeek(MONDAY, 900, 900, 0));
    }

    @Test
    void holidaysAndLeaveAskForLess() {
        Person person = whole().holiday("2026-07-08", Kind.HOLIDAY)
                .permit("CT 2026-07-09 2026-07-09 FULL yes 2026-07-06");
        assertThat(weeks(person, "2026-07-06", "2026-07-12")).containsExactly(new WorkedWeek(MONDAY, 1350, 1350, 0));
    }

    @Test
    void ramadanAndPartsOfWeeksAskForTheirOwnHours() {
        Person person = whole().fasting("2026-07-09", "2026-07-12");
        assertThat(weeks(person, "2026-07-07", "2026-07-12")).extracting(WorkedWeek::asked)
                .containsExactly(2 * 450 + 2 * 390);
    }

    @Test
    void anExcusedHalfCountsAsWorked() {
        Person person = Person.by("nat-2023").permit("DL 2026-07-06 2026-07-06 AM yes 2026-07-06")
                .came("2026-07-06", "16:00");
        assertThat(weeks(person, "2026-07-06", "2026-07-06")).containsExactly(new WorkedWeek(MONDAY, 450, 450, 0));
    }

    @Test
    void daysOutOfServiceAskForNothing() {
        Person person = whole();
        List<DayResult> gone = List.of(DayResult.notInService(MONDAY));
        assertThat(WorkedWeek.of(person.regulation(), person.facts("2026-07-06", "2026-07-06"), gone)).isEmpty();
    }

    @ParameterizedTest(name = "{0}–{1} break {2}–{3}: {4}–{5} = {6}")
    @CsvSource({"07:30, 16:00, 12:00, 13:00, 07:30, 16:00, 450", "07:30, 16:00, 12:00, 13:00, 12:30, 16:00, 180",
        "07:30, 16:00, 12:00, 13:00, 13:30, 16:00, 150", "07:30, 16:00, 12:00, 13:00, 07:30, 12:10, 270",
        "07:30, 16:00, 12:00, 13:00, 16:30, 16:00, 0"})
    void theBreakIsNoWorkingTime(LocalTime in, LocalTime out, LocalTime from, LocalTime to, LocalTime came,
            LocalTime went, int minutes) {
        Hours hours = new Hours(in, out, false, Optional.of(new Hours.Pause(from, to)));
        assertThat(hours.minutes(MONDAY, MONDAY.atTime(came), MONDAY.atTime(went))).isEqualTo(minutes);
    }

    @Test
    void theBreakOfANightShiftMayLieOnTheNextDate() {
        Hours night = new Hours(LocalTime.of(21, 0), LocalTime.of(7, 0), true,
                Optional.of(new Hours.Pause(LocalTime.of(1, 0), LocalTime.of(2, 0))));
        assertThat(night.minutes()).isEqualTo(540);
    }

    @Test
    void activityIsHeldAgainstTheTargetOnDaysOfPresence() {
        Person person = Person.by("kbb-2024").came("2026-07-06", "07:00 16:00").came("2026-07-07", "07:00 16:00");
        List<Activity> found = Activity.of(person.regulation().activity().orElseThrow(),
                person.days("2026-07-06", "2026-07-08"), Map.of(MONDAY, 290, MONDAY.plusDays(2), 400));
        assertThat(found).containsExactly(new Activity(MONDAY, OptionalInt.of(290), 300),
                new Activity(MONDAY.plusDays(1), OptionalInt.empty(), 300));
        assertThat(found).extracting(Activity::missing).containsExactly(10, 300);
        assertThat(new Activity(MONDAY, OptionalInt.of(310), 300).missing()).isZero();
    }
}
