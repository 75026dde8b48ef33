package id.sidik.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UuidV7Test {
    @ParameterizedTest(name = "{0} begins {1}")
    @CsvSource(textBlock = """
            # the first is the example of RFC 9562, appendix A.6
            2022-02-22T19:22:22.000Z,       017f22e2-79b0-7000-
            2022-02-22T19:22:22.000500Z,    017f22e2-79b0-7800-
            2022-02-22T19:22:22.000999999Z, 017f22e2-79b0-7fff-
            1970-01-01T00:00:00Z,           00000000-0000-7000-
            """)
    void itBeginsWithItsMoment(Instant at, String start) {
        UUID id = UuidV7.at(at);
        assertThat(id.toString()).startsWith(start);
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void equalMomentsGiveDifferentIdentifiers() {
        Set<UUID> made = new HashSet<>();
        for (int i = 0; i < 10_000; i++) made.add(UuidV7.at(Samples.NOW));
        assertThat(made).hasSize(10_000);
    }

    @Test
    void aMomentBefore1970HasNone() {
        assertThatThrownBy(() -> UuidV7.at(Instant.EPOCH.minusMillis(1))).isInstanceOf(IllegalArgumentException.class);
    }
}
