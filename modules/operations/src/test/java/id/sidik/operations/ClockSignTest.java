package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockSignTest {
    private static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");

    @ParameterizedTest(name = "{0} s before, {1} s now, {2} days between, on since {3} -> {4}")
    @CsvSource(textBlock = """
            # a minute is right, a second more is not
               0,    60,  1, -,                   RIGHT
               0,   -60,  1, -,                   RIGHT
               0,    61,  1, -,                   OFF
               0,   -61,  1, -,                   OFF
            # years back: whatever was before
               0, -31536000, 1, -,                DEAD_BATTERY
            # it was right and has lost more than drift explains
               0,  -600,  1, 2026-11-02T06:00:00, FELL_BEHIND
               0,  -600,  1, -,                   OFF
               0,  -600,  1, 2026-10-20T06:00:00, OFF
               0,  -200, 10, 2026-11-02T06:00:00, OFF
            # it was wrong before already
            -600,  -700,  1, 2026-11-02T06:00:00, OFF
            # fast is not behind
               0,   600,  1, 2026-11-02T06:00:00, OFF
            """)
    void theOffsetIsReadTogetherWithWhatWasBefore(long before, long now, int days, String on, ClockSign sign) {
        List<ClockMoment> earlier = List.of(new ClockMoment(NOW.minus(Duration.ofDays(days)),
                Duration.ofSeconds(before), Duration.ZERO));
        List<LocalDateTime> poweredOn = on.equals("-") ? List.of() : List.of(LocalDateTime.parse(on));
        assertThat(ClockSign.of(Duration.ofSeconds(now), new ClockSign.Moment(NOW, OfficeFixture.WIB), earlier,
                poweredOn)).isEqualTo(sign);
    }
}
