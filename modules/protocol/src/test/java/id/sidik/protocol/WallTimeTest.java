package id.sidik.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Moments that exist and moments that do not. */
final class WallTimeTest {
    @ParameterizedTest(name = "{0}-{1}-{2} {3}:{4}:{5} exists: {6}")
    @CsvSource({"2024, 2, 29, 0, 0, 0, true", "2023, 2, 29, 0, 0, 0, false", "2100, 2, 29, 0, 0, 0, false",
        "2000, 2, 29, 23, 59, 59, true", "2026, 4, 31, 1, 1, 1, false", "2026, 12, 31, 24, 0, 0, false",
        "2026, 12, 31, 23, 60, 0, false", "2026, 12, 31, 23, 0, 60, false", "2026, 0, 1, 0, 0, 0, false",
        "2026, 13, 1, 0, 0, 0, false", "2026, 1, 0, 0, 0, 0, false", "2026, 1, 1, -1, 0, 0, false",
        "-1, 1, 1, 0, 0, 0, false", "10000, 1, 1, 0, 0, 0, false", "0, 1, 1, 0, 0, 0, true"})
    void onlyMomentsOfTheCalendarAreMoments(int year, int month, int day, int hour, int minute, int second,
            boolean exists) {
        assertThat(WallTime.of(year, month, day, hour, minute, second).isPresent()).isEqualTo(exists);
    }

    @Property(tries = 5000)
    void theCalendarOfTheLanguageAgrees(@ForAll @IntRange(max = 9999) int year,
            @ForAll @IntRange(min = -1, max = 14) int month, @ForAll @IntRange(min = -1, max = 33) int day,
            @ForAll @IntRange(min = -1, max = 25) int hour, @ForAll @IntRange(min = -1, max = 61) int minute) {
        assertThat(WallTime.of(year, month, day, hour, minute, 30))
                .isEqualTo(byException(year, month, day, hour, minute));
    }

    private static Optional<LocalDateTime> byException(int year, int month, int day, int hour, int minute) {
        try {
            return Optional.of(LocalDateTime.of(year, month, day, hour, minute, 30));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    @Property(tries = 3000)
    void everyPackedMomentComesBackOrNamesNoDay(@ForAll int packed) {
        Optional<LocalDateTime> read = PackedTime.decode(packed);
        read.filter(at -> at.getYear() <= 2099)
                .ifPresent(at -> assertThat(PackedTime.encode(at)).isEqualTo(packed));
        if (read.isEmpty()) assertThat((packed & 0xFFFF_FFFFL) / 86_400 % 31 + 1).isGreaterThan(28);
    }

    @Property(tries = 2000)
    void everySixBytesComeBackOrAreNone(@ForAll byte year, @ForAll @IntRange(max = 13) int month,
            @ForAll @IntRange(max = 32) int day, @ForAll @IntRange(max = 24) int hour, @ForAll byte minute) {
        byte[] bytes = {year, (byte) month, (byte) day, (byte) hour, minute, 0};
        SixByteTime.decode(bytes).filter(at -> at.getYear() <= 2099)
                .ifPresent(at -> assertThat(SixByteTime.encode(at)).isEqualTo(bytes));
        if (minute < 0 || minute > 59) assertThat(SixByteTime.decode(bytes)).isEmpty();
    }
}
