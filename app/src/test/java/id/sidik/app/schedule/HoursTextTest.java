package id.sidik.app.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursTextTest {
    @ParameterizedTest
    @CsvSource({"08.00-14.30, 08:00 14:30", "8:00 - 14:30, 08:00 14:30", "0800–1430, 08:00 14:30",
        "' 7.05 — 16.00 ', 07:05 16:00"})
    void hoursAreReadAsPeopleTypeThem(String typed, String expected) {
        assertThat(HoursText.read(typed)).map(times -> times.in() + " " + times.out()).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "08.00", "14.00-08.00", "08.00-25.00", "8-14", "08.00-08.00", "pagi"})
    void whatIsNoSpanOfOneDayIsNotTaken(String typed) {
        assertThat(HoursText.read(typed)).isEmpty();
    }
}
