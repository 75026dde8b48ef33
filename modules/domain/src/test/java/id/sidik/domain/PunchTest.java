package id.sidik.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PunchTest {
    private static final LocalDateTime AT = LocalDateTime.of(2026, 10, 7, 7, 30, 0);

    @ParameterizedTest(name = "{0}")
    @CsvSource({"0, PIN", "1, FP", "2, CARD", "3, PIN", "4, CARD", "5, OTHER", "14, OTHER", "15, FACE", "16, OTHER",
        "25, PALM", "255, OTHER"})
    void theVerifyByteTellsHowAPersonWasRecognised(int raw, VerifyMode mode) {
        assertThat(punch(AT, raw, 0).verifyMode()).isEqualTo(mode);
    }

    @Test
    void noVerifyByteOfAMachineMeansAHandMadeEntry() {
        for (int raw = 0; raw <= 255; raw++)
            assertThat(VerifyMode.ofMachine(raw)).isNotIn(VerifyMode.MANUAL, VerifyMode.SMS);
    }

    @ParameterizedTest(name = "verify {0}, state {1}")
    @CsvSource({"0, 0", "255, 255", "1, 4"})
    void rawBytesAreKeptAsTheyCame(int verify, int state) {
        assertThat(punch(AT, verify, state)).extracting(Punch::verify, Punch::state).containsExactly(verify, state);
    }

    @ParameterizedTest(name = "verify {0}, state {1}")
    @CsvSource({"-1, 0", "256, 0", "0, -1", "0, 256"})
    void whatIsNoByteIsNoPunch(int verify, int state) {
        assertThatThrownBy(() -> punch(AT, verify, state)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFractionOfASecondIsNoPunch() {
        assertThatThrownBy(() -> punch(AT.withNano(1), 1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> punch(AT.withNano(999_999_999), 1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    void onlyUnprovenValuesNeedConfirmation(Provenance provenance) {
        boolean unproven = provenance == Provenance.SECONDARY || provenance == Provenance.ASSUMPTION;
        assertThat(provenance.needsConfirmation()).isEqualTo(unproven);
    }

    private static Punch punch(LocalDateTime at, int verify, int state) {
        return new Punch(new MachineId("UJI-001"), new Pin("0012"), at, verify, state, 0, PunchSource.WIRE,
                ZoneId.of("Asia/Jakarta"), Instant.parse("2026-10-07T01:00:00Z"));
    }
}
