package id.sidik.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.time.api.constraints.DateTimeRange;

final class PackedTimeTest {
    private static final long SECONDS_OF_A_DAY = 86_400;

    /** Years of 372 days: (years × 372 + months × 31 + days) × 86400 + seconds. */
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(textBlock = """
            2000-01-01T00:00:00, 0
            2000-01-01T00:00:01, 1
            2000-01-02T00:00:00, 86400
            2000-02-01T00:00:00, 2678400
            2001-01-01T00:00:00, 32140800
            2026-10-05T07:30:15, 860139015
            2067-01-01T00:00:00, 2153433600
            """)
    void everyMonthHasThirtyOneSlots(LocalDateTime at, long packed) {
        assertThat(PackedTime.encode(at)).isEqualTo((int) packed);
        assertThat(PackedTime.decode((int) packed)).contains(at);
    }

    @Property(tries = 500)
    void aTimeThatTheMachinesKnowComesBackAsItWas(
            @ForAll @DateTimeRange(min = "2000-01-01T00:00:00", max = "2099-12-31T23:59:59") LocalDateTime any) {
        LocalDateTime at = any.withNano(0);
        assertThat(PackedTime.read(PackedTime.reply(at))).contains(at);
    }

    @Property(tries = 500)
    void anyNumberIsATimeOrNoneAndNeverAnError(@ForAll @LongRange(max = 0xFFFF_FFFFL) long raw) {
        PackedTime.decode((int) raw).filter(at -> at.getYear() <= 2099)
                .ifPresent(at -> assertThat(Integer.toUnsignedLong(PackedTime.encode(at))).isEqualTo(raw));
    }

    @ParameterizedTest
    @ValueSource(ints = {31 + 30, 31 + 29, 3 * 31 + 30})
    void theThirtyFirstOfAShortMonthIsNoDay(int slot) {
        assertThat(PackedTime.decode((int) ((slot + 372) * SECONDS_OF_A_DAY))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999-12-31T23:59:59", "2100-01-01T00:00:00"})
    void yearsThatNoMachineShowsAreRefused(LocalDateTime at) {
        assertThatThrownBy(() -> PackedTime.encode(at)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAnswerWithoutFourBytesTellsNoTime() {
        assertThat(PackedTime.read(new byte[3])).isEmpty();
        assertThat(PackedTime.read(new byte[]{1, 0, 0, 0, 9})).contains(LocalDateTime.of(2000, 1, 1, 0, 0, 1));
    }

    @ParameterizedTest(name = "{0},{1},{2},{3},{4},{5} -> {6}")
    @CsvSource(textBlock = """
            26, 10,  5,  7, 30, 15, 2026-10-05 07:30:15
            26,  2, 30,  7, 30, 15, -
            26, 13,  1,  0,  0,  0, -
            26,  1,  1, 24,  0,  0, -
            """)
    void sixPlainBytesAreATimeToo(byte year, byte month, byte day, byte hour, byte minute, byte second, String time) {
        var decoded = SixByteTime.decode(new byte[]{year, month, day, hour, minute, second});
        assertThat(decoded.map(DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss")::format).orElse("-")).isEqualTo(time);
        assertThat(SixByteTime.decode(new byte[5])).isEmpty();
    }
}
