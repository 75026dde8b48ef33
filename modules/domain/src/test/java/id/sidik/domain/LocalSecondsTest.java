package id.sidik.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalSecondsTest {
    private static final long YEAR_2000 = 946_684_800;
    private static final long YEAR_2100 = 4_102_444_800L;

    @Property
    void everySecondComesBackFromItsText(@ForAll @LongRange(min = YEAR_2000, max = YEAR_2100) long second) {
        LocalDateTime at = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
        String text = LocalSeconds.format(at);
        assertThat(text).hasSize(19);
        assertThat(LocalSeconds.parse(text)).isEqualTo(at);
    }

    @Property
    void textsSortAsTheirTimes(@ForAll @LongRange(min = YEAR_2000, max = YEAR_2100) long one,
            @ForAll @LongRange(min = YEAR_2000, max = YEAR_2100) long other) {
        String first = LocalSeconds.format(LocalDateTime.ofEpochSecond(one, 0, ZoneOffset.UTC));
        String second = LocalSeconds.format(LocalDateTime.ofEpochSecond(other, 0, ZoneOffset.UTC));
        assertThat(Integer.signum(first.compareTo(second))).isEqualTo(Long.compare(one, other));
    }

    @ParameterizedTest
    @CsvSource({"2026-10-07T07:30, 2026-10-07T07:30:00", "2026-10-07T00:00, 2026-10-07T00:00:00",
        "2024-02-29T23:59:59, 2024-02-29T23:59:59", "2026-10-07T07:30:15.999, 2026-10-07T07:30:15"})
    void secondsAreAlwaysWrittenAndFractionsNever(LocalDateTime at, String text) {
        assertThat(LocalSeconds.format(at)).isEqualTo(text);
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"", "2026-10-07", "2026-10-07T07:30", "2026-10-07 07:30:00", "2026-10-07T07:30:00Z",
        "2026-10-07T07:30:00.0", "2026-10-07T24:00:00", "2026-10-07T07:60:00", "2026-10-07T07:30:60",
        "2026-02-29T07:30:00", "2026-11-31T07:30:00", "2026-13-01T07:30:00", "2026-1-07T07:30:00",
        "26-10-07T07:30:00", " 2026-10-07T07:30:00"})
    void anyOtherFormAndEveryImpossibleSecondIsRefused(String text) {
        assertThatThrownBy(() -> LocalSeconds.parse(text)).isInstanceOf(DateTimeException.class);
    }
}
