package id.sidik.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.domain.SpecialPeriod.Times;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands for many days: exemptions, days with hours of their own, decided punishments. */
class StandingFactsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 7, 6);
    private static final Times MORNING = new Times(LocalTime.of(8, 0), LocalTime.of(12, 0));

    private static SpecialPeriod period(String name, LocalDate to, Optional<String> pattern) {
        return new SpecialPeriod(name, MONDAY, to, Map.of(DayOfWeek.MONDAY, MORNING, DayOfWeek.SATURDAY, MORNING),
                pattern, "");
    }

    private static Exemption exemption(@Nullable LocalDate until) {
        return new Exemption(Exemption.Kind.NO_APEL, MONDAY, Optional.ofNullable(until), "");
    }

    @ParameterizedTest(name = "until {0}, asked on {1}: {2}")
    @CsvSource({", 2026-07-05, false", ", 2026-07-06, true", ", 2099-12-31, true", "2026-07-08, 2026-07-05, false",
        "2026-07-08, 2026-07-08, true", "2026-07-08, 2026-07-09, false", "2026-07-06, 2026-07-06, true"})
    void anExemptionHoldsFromItsFirstToItsLastDayOrStill(@Nullable LocalDate until, LocalDate day, boolean holds) {
        assertThat(exemption(until).covers(day)).isEqualTo(holds);
    }

    @ParameterizedTest(name = "for {0}: {2} of {1} has hours: {3}")
    @CsvSource({", 5D, 2026-07-06, true", ", SHIFT, 2026-07-11, true", ", 5D, 2026-07-07, false",
        ", 5D, 2026-06-29, false", ", 5D, 2026-07-13, true", ", 5D, 2026-07-20, false", "6D, 6D, 2026-07-06, true",
        "6D, 5D, 2026-07-06, false", "6D, 6d, 2026-07-06, false"})
    void aSpecialPeriodHasHoursForItsWeekdaysItsDaysAndItsPattern(@Nullable String of, String pattern, LocalDate day,
            boolean found) {
        SpecialPeriod period = period("Pekan Contoh", MONDAY.plusDays(7), Optional.ofNullable(of));
        assertThat(period.on(day, pattern)).isEqualTo(found ? Optional.of(MORNING) : Optional.empty());
    }

    @Test
    void theHoursOfAPeriodDoNotChangeWithTheMapTheyWereMadeOf() {
        Map<DayOfWeek, Times> hours = new EnumMap<>(Map.of(DayOfWeek.MONDAY, MORNING));
        SpecialPeriod period = new SpecialPeriod("Pekan Contoh", MONDAY, MONDAY, hours, Optional.empty(), "");
        hours.clear();
        assertThat(period.on(MONDAY, "5D")).contains(MORNING);
    }

    @Test
    void noStandingFactEndsBeforeItBeginsOrIsWithoutAName() {
        LocalDate before = MONDAY.minusDays(1);
        assertThatThrownBy(() -> exemption(before)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> period("Pekan Contoh", before, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("ends before");
        assertThatThrownBy(() -> period(" ", MONDAY, Optional.empty())).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("name");
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({"12:00, 12:00", "12:01, 12:00", "21:00, 05:00"})
    void hoursOfAPeriodBeginAndEndOnOneDate(LocalTime in, LocalTime out) {
        assertThatThrownBy(() -> new Times(in, out)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "code \"{0}\", number \"{1}\"")
    @CsvSource({"'', SK 1/2026", "POTONG, ''", "POTONG, '  '"})
    void withoutACodeAndANumberThereIsNoDecision(String code, String number) {
        assertThatThrownBy(() -> new DisciplineDecision(code, YearMonth.of(2026, 7), number))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDayOutOfServiceIsNeitherPresentNorAbsentAndCostsNothing() {
        DayResult day = DayResult.notInService(MONDAY);
        assertThat(day.present()).isFalse();
        assertThat(day.absent()).isFalse();
        assertThat(day.type()).isNotEqualTo(DayType.WORK);
        assertThat(day.deductionPct()).isZero();
        assertThat(day.date()).isEqualTo(MONDAY);
    }
}
