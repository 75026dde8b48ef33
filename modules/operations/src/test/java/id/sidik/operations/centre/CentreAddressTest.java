package id.sidik.operations.centre;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.operations.OfficeFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One text says how the server is known; an office keeps it as what it is. */
class CentreAddressTest {
    private static CentreAddress known(String trust) {
        return new CentreAddress("pusat.example:3306", "sidik", "sidik_unit_dinas", "rahasia", trust);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AB:", "ab", "Ab "})
    void aFingerprintIsKeptAsOneInWhateverFormItWasTyped(String digit) {
        String typed = digit.repeat(32).replaceAll("[: ]$", "");
        CentrePlace place = known(typed).place(true);
        assertThat(place.print()).isEqualTo(typed);
        assertThat(place.authority()).isEmpty();
        assertThat(place.automatic()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pusat.pem", "/etc/sidik/pusat.pem", "abcdef"})
    void anythingElseIsAFileAndKeptWithItsWholePath(String file) {
        CentrePlace place = known(file).place(false);
        assertThat(place.authority()).endsWith(file.substring(file.lastIndexOf('/') + 1)).startsWith("/");
        assertThat(place.print()).isEmpty();
        assertThat(place.automatic()).isFalse();
        assertThat(place.hosts()).isEqualTo("pusat.example:3306");
        assertThat(place.account()).isEqualTo("sidik_unit_dinas");
    }

    @Test
    void thePasswordIsNeverToldAndNonsenseIsNoAddress() {
        assertThat(known("pusat.pem").toString()).doesNotContain("rahasia");
        assertThat(OfficeFixture.code(() -> new CentreAddress("", "sidik", "x", "", "pusat.pem").settings())).isEqualTo(
                "CEN-120");
    }
}
