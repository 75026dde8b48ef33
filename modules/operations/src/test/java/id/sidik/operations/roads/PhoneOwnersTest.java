package id.sidik.operations.roads;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneOwnersTest {
    /** A number may become known; a name, a date or a score is more likely another column. */
    @ParameterizedTest(name = "\"{0}\" {1}")
    @CsvSource({"197001011990011001, true", "19700101 199001 1 001, true", "0811-000-0007, true", "+62811000007, true",
        "90123, true", "Bukan Siapa-siapa, false", "05/10/2026, false", "91, false", "'', false",
        "19700101199001100119700101, false", "1970O101199001100l, false"})
    void onlyWhatIsANumberWaitsForItsPerson(String told, boolean waits) {
        assertThat(PhoneOwners.number(told)).isEqualTo(waits);
    }
}
