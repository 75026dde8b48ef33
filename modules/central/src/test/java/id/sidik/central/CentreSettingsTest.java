package id.sidik.central;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.sidik.central.CentreSettings.Host;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the centre is, as people write it. */
class CentreSettingsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            pusat.example.id,       pusat.example.id,  3306
            pusat.example.id:3307,  pusat.example.id,  3307
            10.0.0.1,               10.0.0.1,          3306
            [fd00::1]:3307,         fd00::1,           3307
            [fd00::1],              fd00::1,           3306
            """)
    void aHostHasAPortOrTheUsualOne(String text, String name, int port) {
        assertThat(Host.parse(text)).isEqualTo(new Host(name, port));
        assertThat(Host.parse(Host.parse(text).toString())).isEqualTo(new Host(name, port));
    }

    @Test
    void hostsKeepTheirOrder() {
        assertThat(CentreSettings.hosts(" b:1 , a, c:3 ")).extracting(Host::name).containsExactly("b", "a", "c");
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"", ":3306", "a:0", "a:65536", "a:b", "a b", "a,,b", "a?x=y", "a)(port=1"})
    void whatIsNoHostIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> CentreSettings.hosts(text));
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"", "ab", "zz00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"})
    void whatIsNoFingerprintIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Trust.Fingerprint(text));
    }

    @Test
    void waitsAndPlacesAreChecked() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Waits(Duration.ZERO, Duration.ofSeconds(1), true));
        assertThatIllegalArgumentException().isThrownBy(() -> new CentreSettings(List.of(), "a", "b", "c",
                new Trust.Fingerprint("0".repeat(64)), Waits.USUAL));
    }
}
