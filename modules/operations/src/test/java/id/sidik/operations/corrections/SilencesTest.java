package id.sidik.operations.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.operations.corrections.Silences.Gap;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** A machine with 43 people who come about 7.15 and go about 16.05, Monday to Friday. */
class SilencesTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 19);
    private static final LocalDate FAILED = LocalDate.of(2026, 3, 4);
    private static final LocalDateTime POWER_OFF = FAILED.atTime(15, 10);
    private static final LocalDateTime POWER_ON = FAILED.plusDays(1).atTime(7, 20);
    private static final Predicate<LocalDate> NO_HOLIDAY = day -> false;
    private static final Predicate<LocalDate> NO_RAMADAN = day -> false;
    private static final LocalDate RAMADAN = LocalDate.of(2026, 2, 18);

    private static List<LocalDateTime> records(Predicate<LocalDateTime> told) {
        List<LocalDateTime> records = new ArrayList<>();
        for (LocalDate day = FIRST; !day.isAfter(FAILED.plusDays(9)); day = day.plusDays(1)) {
            if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) continue;
            for (int person = 0; person < 43; person++) {
                records.add(day.atTime(7, 0).plusSeconds(person * 40L + day.getDayOfMonth()));
                records.add(day.atTime(16, 0).plusSeconds(person * 17L + day.getDayOfMonth()));
            }
        }
        records.removeIf(told.negate());
        return records;
    }

    private static boolean offline(LocalDateTime at) {
        return at.isAfter(POWER_OFF) && at.isBefore(POWER_ON);
    }

    private static List<Gap> gaps(List<LocalDateTime> records, Predicate<LocalDate> holiday) {
        return new Silences(records, holiday, NO_RAMADAN).since(FAILED.minusDays(7), Optional.empty());
    }

    @Test
    void nightsAndWeekendsAreNoSilence() {
        assertThat(gaps(records(at -> true), NO_HOLIDAY)).isEmpty();
    }

    @Test
    void aPowerCutIsFoundWithWhatIsUsuallyRecordedInThatTime() {
        Gap gap = gaps(records(at -> !offline(at)), NO_HOLIDAY).getFirst();

        assertThat(gap.from()).isEqualTo(FAILED.atTime(7, 28, 4));
        assertThat(gap.until()).isBetween(POWER_ON, POWER_ON.plusMinutes(2));
        assertThat(gap.usual()).isBetween(65, 75);
        assertThat(gap.lasts()).isFalse();
    }

    /** From the 18th of February everybody goes at half past two. */
    private static List<LocalDateTime> fasting(Predicate<LocalDateTime> told) {
        return records(at -> true).stream().map(at -> at.getHour() == 16 && !at.toLocalDate().isBefore(RAMADAN)
                ? at.minusMinutes(90)
                : at).filter(told).toList();
    }

    @Test
    void theQuietEveningsOfRamadanAreNoSilence() {
        Predicate<LocalDate> ramadan = day -> !day.isBefore(RAMADAN);

        assertThat(new Silences(fasting(at -> true), NO_HOLIDAY, NO_RAMADAN).since(RAMADAN, Optional.empty()))
                .as("against ordinary weeks every evening looks silent").isNotEmpty();
        assertThat(new Silences(fasting(at -> true), NO_HOLIDAY, ramadan).since(RAMADAN, Optional.empty())).isEmpty();
    }

    @Test
    void aPowerCutInRamadanIsFoundByTheWeeksOfRamadan() {
        LocalDateTime off = FAILED.plusDays(1).atTime(13, 0);
        List<LocalDateTime> records = fasting(at -> at.isBefore(off) || at.isAfter(off.plusHours(4)));

        assertThat(new Silences(records, NO_HOLIDAY, day -> !day.isBefore(RAMADAN)).since(FAILED, Optional.empty()))
                .singleElement().satisfies(gap -> assertThat(gap.usual()).isBetween(42, 45));
    }

    @Test
    void aFreeDayOfTheNationIsNoSilence() {
        List<LocalDateTime> records = records(at -> !at.toLocalDate().equals(FAILED));

        assertThat(gaps(records, NO_HOLIDAY)).hasSize(1);
        assertThat(gaps(records, FAILED::equals)).isEmpty();
    }

    @Test
    void aSilenceThatLastsEndsWhenTheMachineWasAskedLast() {
        List<LocalDateTime> records = records(at -> at.isBefore(POWER_OFF));
        Silences silences = new Silences(records, NO_HOLIDAY, NO_RAMADAN);

        assertThat(silences.since(FAILED, Optional.empty())).as("nobody asked: nothing is known").isEmpty();
        assertThat(silences.since(FAILED, Optional.of(FAILED.atTime(17, 0)))).singleElement()
                .satisfies(gap -> assertThat(gap.usual()).isBetween(42, 45))
                .satisfies(gap -> assertThat(gap.until()).isEqualTo(FAILED.atTime(17, 0)))
                .satisfies(gap -> assertThat(gap.lasts()).isTrue());
    }

    @Test
    void aMachineWithoutAPatternYetIsNotSuspected() {
        List<LocalDateTime> young = records(at -> !offline(at) && !at.toLocalDate().isBefore(FAILED.minusDays(9)));

        assertThat(gaps(young, NO_HOLIDAY)).isEmpty();
        assertThat(gaps(List.of(), NO_HOLIDAY)).isEmpty();
    }

    @Test
    void stragglersAreNoFailure() {
        LocalDateTime quarter = FAILED.atTime(7, 20);
        List<LocalDateTime> records = records(at -> !at.toLocalDate().equals(FAILED) || at.isBefore(quarter)
                || at.isAfter(FAILED.atTime(12, 0)));

        assertThat(gaps(records, NO_HOLIDAY)).as("13 of 43 came later than usual").hasSizeLessThanOrEqualTo(1);
        assertThat(gaps(records(at -> !at.toLocalDate().equals(FAILED)
                || !at.isAfter(FAILED.atTime(7, 27)) || at.isAfter(FAILED.atTime(12, 0))), NO_HOLIDAY)).isEmpty();
    }
}
