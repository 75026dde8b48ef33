package id.sidik.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFieldTest {
    @ParameterizedTest
    @CsvSource({"07/03/2025, 2025-03-07", "7/3/2025, 2025-03-07", "7-3-2025, 2025-03-07", "07.03.2025, 2025-03-07",
        "07032025, 2025-03-07", "29/02/2028, 2028-02-29"})
    void datesAreTakenAsPeopleTypeThem(String typed, LocalDate expected) {
        assertThat(DateField.parse(typed)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "29/02/2027", "2025", "besok", "31/04/2026", "0703202"})
    void whatIsNoDateIsNone(String typed) {
        assertThat(DateField.parse(typed)).isEmpty();
    }
}
