package id.sidik.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenMomentsTest {
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final WrittenMoments DAYS_FIRST = new WrittenMoments(JAKARTA, false);

    @ParameterizedTest
    @ValueSource(strings = {"04/03/2026", "4-3-2026", "2026-03-04", "4 Maret 2026", "Rabu, 4 Mar 2026", "04.03.2026",
        "2026/3/4", "4-Mar-2026", "2026-03-04T00:00", "4 MARCH 2026"})
    void aDateIsReadInAllItsForms(String text) {
        assertThat(DAYS_FIRST.date(text)).contains(LocalDate.of(2026, 3, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "30/02/2026", "04/03/26", "kemarin", "4 Marzo 2026", "31/04/2026", "46000", "1/1/1999"})
    void whatIsNoDateIsNone(String text) {
        assertThat(DAYS_FIRST.date(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"07:15, 07:15", "7.15, 07:15", "07:15:22, 07:15:22", "07:15:22.500, 07:15:22", "7:15 PM, 19:15",
        "12:05 AM, 00:05", "12:05 PM, 12:05", "07.15 WIB, 07:15"})
    void aTimeIsReadToTheSecond(String text, LocalTime expected) {
        assertThat(DAYS_FIRST.time(text)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24:00", "07:60", "13:00 PM", "0:05 AM", "pagi", "715"})
    void whatIsNoTimeIsNone(String text) {
        assertThat(DAYS_FIRST.time(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"04/03/2026 07:15:22", "2026-03-04T07:15:22", "2026-03-04T07:15:22+07:00",
        "2026-03-04T00:15:22Z", "4 Maret 2026, 07.15.22 WIB", "04.03.2026 07.15.22", "2026-03-04 08:15:22 WITA",
        "2026-03-04T00:15:22.123Z"})
    void aMomentIsToldInTheTimeOfTheOffice(String text) {
        assertThat(DAYS_FIRST.moment(text)).contains(LocalDateTime.of(2026, 3, 4, 7, 15, 22));
    }

    @ParameterizedTest
    @ValueSource(strings = {"04/03/2026", "04.03.2026", "07:15", "04/03/2026 pagi", "32/03/2026 07:15"})
    void halfAMomentIsNone(String text) {
        assertThat(DAYS_FIRST.moment(text)).isEmpty();
    }

    @Test
    void monthsFirstIsAChoiceAndItsNeedIsTold() {
        assertThat(DAYS_FIRST.whyNoDate("03/14/2026 07:15")).isEqualTo(FaultKind.MONTH_FIRST);
        assertThat(DAYS_FIRST.whyNoDate("apa")).isEqualTo(FaultKind.BAD_DATE);
        assertThat(DAYS_FIRST.whyNoDate(" ")).isEqualTo(FaultKind.EMPTY);
        assertThat(new WrittenMoments(JAKARTA, true).date("03/14/2026")).contains(LocalDate.of(2026, 3, 14));
    }

    @Property(tries = 1000)
    void noTextIsTooStrange(@ForAll String text) {
        assertThat(DAYS_FIRST.date(text)).isNotNull();
        assertThat(DAYS_FIRST.time(text)).isNotNull();
        assertThat(DAYS_FIRST.moment(text)).isNotNull();
        assertThat(DAYS_FIRST.whyNoDate(text)).isNotNull();
        assertThat(WrittenNumbers.read(text)).isNotNull();
    }

    @Property(tries = 500)
    void whatIsoWritesIsReadAsItWas(@ForAll @net.jqwik.api.constraints.IntRange(max = 3_000_000_00) int seconds) {
        LocalDateTime at = LocalDateTime.of(2020, 1, 1, 0, 0).plusSeconds(seconds);
        assertThat(DAYS_FIRST.moment(at.toLocalDate() + " " + at.toLocalTime())).contains(at);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.5|1.5|false
            -6,8412|-6.8412|false
            1.234|1.234|true
            0.234|0.234|false
            1234|1234|false
            """)
    void aNumberIsReadAndItsDoubtTold(String text, java.math.BigDecimal expected, boolean unsure) {
        assertThat(WrittenNumbers.read(text)).contains(expected);
        assertThat(WrittenNumbers.unsure(text)).isEqualTo(unsure);
    }
}
