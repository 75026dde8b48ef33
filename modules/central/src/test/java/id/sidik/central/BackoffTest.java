package id.sidik.central;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {
    private static final Backoff EXACT = new Backoff(Duration.ofSeconds(30), Duration.ofMinutes(30),
            Duration.ofMinutes(15), 0);

    @ParameterizedTest(name = "{0} failures in a row: {1} s")
    @CsvSource({"0, 900", "1, 30", "2, 60", "3, 120", "6, 960", "7, 1800", "8, 1800", "1000000, 1800"})
    void eachFailureDoublesTheWaitUpToTheLongest(int failures, long seconds) {
        assertThat(EXACT.waits(failures, new Random(1))).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void laptopsThatFailedTogetherDoNotComeBackTogether() {
        Backoff scattered = Backoff.ofRuns();

        Random random = new Random(1);
        var waits = IntStream.range(0, 500).mapToObj(laptop -> scattered.waits(1, random)).toList();

        assertThat(waits).allSatisfy(wait -> assertThat(wait).isBetween(Duration.ofSeconds(30),
                Duration.ofMillis(37_500)));
        assertThat(waits.stream().map(Duration::toSeconds).distinct()).hasSizeGreaterThan(6);
    }

    @Test
    void whatIsNoWaitIsRefused() {
        Duration second = Duration.ofSeconds(1);

        assertThatThrownBy(() -> new Backoff(Duration.ZERO, second, second, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Backoff(second.plusNanos(1), second, second, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Backoff(second, second, second, 1.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EXACT.waits(-1, new Random())).isInstanceOf(IllegalArgumentException.class);
    }
}
