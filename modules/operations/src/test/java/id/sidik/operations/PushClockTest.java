package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.MachineId;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How wrong a reporting machine's clock goes, told by its punches. */
class PushClockTest {
    private static final MachineId MACHINE = new MachineId("UJI-1");
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 2, 8, 0);
    private final PushClock clock = new PushClock();

    private Optional<Duration> punch(Duration offset) {
        return clock.offset(MACHINE, List.of(NOW.plus(offset)), NOW);
    }

    @Test
    void aPunchOfTheFutureShowsItAtOnce() {
        assertThat(punch(Duration.ofMinutes(7))).contains(Duration.ofMinutes(7));
    }

    @Test
    void aPromptPunchShowsThatTheClockIsRight() {
        assertThat(punch(Duration.ofSeconds(-4))).contains(Duration.ofSeconds(-4));
    }

    @Test
    void aPunchThatOnlyWaitedIsNoSignUntilFiveAgree() {
        for (int each = 0; each < 4; each++) assertThat(punch(Duration.ofMinutes(-30 - each))).isEmpty();
        assertThat(punch(Duration.ofMinutes(-31))).contains(Duration.ofMinutes(-30));
    }

    @Test
    void aBacklogSaysNothing() {
        List<LocalDateTime> many = List.of(NOW.minusDays(3), NOW.minusDays(2), NOW.minusDays(1));
        assertThat(clock.offset(MACHINE, many, NOW)).isEmpty();
        assertThat(clock.offset(MACHINE, List.of(), NOW)).isEmpty();
    }
}
