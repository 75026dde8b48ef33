package id.sidik.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Spellings of months, zones over midnight, and what is said of a text that cannot be taken. */
class WrittenMomentsEdgesTest {
    private static final WrittenMoments JAKARTA = new WrittenMoments(ZoneId.of("Asia/Jakarta"), false);

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"Januari,1", "jan,1", "Februari,2", "PEB,2", "feb,2", "April,4", "Mei,5", "May,5", "Juni,6", "jun,6",
        "Juli,7", "July,7", "Agustus,8", "Agu,8", "Ags,8", "Agt,8", "aug,8", "September,9", "Sept,9", "Oktober,10",
        "Okt,10", "oct,10", "Nopember,", "Nop,11", "nov,11", "Desember,12", "Des,12", "dec,12"})
    void monthsHaveTheNamesAndShortNamesOfBothLanguages(String name, Integer month) {
        Optional<LocalDate> expected = Optional.ofNullable(month).map(number -> LocalDate.of(2026, number, 9));
        assertThat(JAKARTA.date("9 " + name + " 2026")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jumat, 6 Maret 2026", "Jum'at, 6 Maret 2026", "Jum\u2019at 6 Mar 2026",
        "JUM`AT, 06 MARET 2026", "Fri 6 March 2026"})
    void theNameOfADayMayStandBeforeADate(String text) {
        assertThat(JAKARTA.date(text)).contains(LocalDate.of(2026, 3, 6));
        assertThat(JAKARTA.moment(text + " 07:15")).contains(LocalDateTime.of(2026, 3, 6, 7, 15));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-04T20:00:00Z          | 2026-03-05T03:00:00
            2026-12-31T23:59:59Z          | 2027-01-01T06:59:59
            04/03/2026 00:30 WIT          | 2026-03-03T22:30:00
            04/03/2026 01:30 wita         | 2026-03-04T00:30:00
            2026-03-04 07:15:00-0500      | 2026-03-04T19:15:00
            04/03/2026 7:15 PM            | 2026-03-04T19:15:00
            4 Agustus 2026, 7.05          | 2026-08-04T07:05:00
            2026-03-04T07:15:00+19:00     |
            2026-02-29T07:15:00           |
            """)
    void aMomentOfAnotherZoneMayBeAnotherDayOfTheOffice(String text, LocalDateTime expected) {
        assertThat(JAKARTA.moment(text)).isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"Asia/Jakarta, 2026-03-04T07:15", "Asia/Makassar, 2026-03-04T08:15", "Asia/Jayapura, 2026-03-04T09:15"})
    void onlyAMomentWithAZoneIsMovedToTheOffices(ZoneId zone, LocalDateTime expected) {
        WrittenMoments there = new WrittenMoments(zone, false);
        assertThat(there.moment("2026-03-04T00:15:00Z")).contains(expected);
        assertThat(there.moment("2026-03-04 06:00")).contains(LocalDateTime.of(2026, 3, 4, 6, 0));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"00.00, 00:00", "23:59:59, 23:59:59", "12:00 AM, 00:00", "12:00 pm, 12:00", "1:05am, 01:05",
        "07:15:60,", "7:5,", "12 AM,", "07;15,", "-7:15,"})
    void theEdgesOfTheClockAreKept(String text, LocalTime expected) {
        assertThat(JAKARTA.time(text)).isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest(name = "{0} characters: {1}")
    @CsvSource({"60, true", "61, false"})
    void aTextLongerThanAnyMomentIsNotLookedAt(int length, boolean read) {
        assertThat(JAKARTA.date(" ".repeat(length - 10) + "04/03/2026").isPresent()).isEqualTo(read);
        assertThat(JAKARTA.time(" ".repeat(length - 5) + "07:15").isPresent()).isEqualTo(read);
        assertThat(JAKARTA.moment(" ".repeat(length - 16) + "04/03/2026 07:15").isPresent()).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}, months first {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            04/03/2026       | false | BAD_TIME
            13/07/2026       | false | BAD_TIME
            13/07/2026 pagi  | false | BAD_DATE
            07/13/2026       | false | MONTH_FIRST
            13/07/2026 07:15 | true  | MONTH_FIRST
            30/02/2026       | false | BAD_DATE
            07:15            | false | BAD_DATE
            """)
    void theReasonNamesTheHalfThatIsWrong(String text, boolean monthFirst, FaultKind why) {
        assertThat(new WrittenMoments(ZoneId.of("Asia/Jakarta"), monthFirst).whyNoDate(text)).isEqualTo(why);
    }
}
