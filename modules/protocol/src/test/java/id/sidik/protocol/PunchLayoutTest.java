package id.sidik.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.time.api.constraints.DateTimeRange;

final class PunchLayoutTest {
    private static final HexFormat HEX = HexFormat.of();

    /** 5 October 2026 07:30:15 = 860139015 = 0x3344AE07. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            BYTES_40, 09003030373730000000000000000000000000000000000000000F07AE44330435000000FF000000, 00770, 15, 4, 53
            BYTES_49, 09003030373730000000000000000000000000000000000000000F07AE44330435000000FF000000AABBCCDDEEFF001122, 00770, 15, 4, 53
            BYTES_16, 0203000007AE4433040F000035000000, 770, 15, 4, 53
            BYTES_8_TIME_AT_4, 02034F0007AE4433, 770, 15, 4, 0
            BYTES_8_TIME_AT_3, 02030F07AE443304, 770, 15, 4, 0
            """)
    void eachLayoutKeepsItsFieldsAtItsOwnPlaces(PunchLayout layout, String hex, String pin, int verify, int state,
            long workCode) {
        byte[] bytes = HEX.parseHex(hex);
        assertThat(bytes).hasSize(layout.size());
        LocalDateTime at = LocalDateTime.of(2026, 10, 5, 7, 30, 15);
        assertThat(layout.decode(bytes, 0)).contains(new PunchRecord(pin, at, verify, state, workCode));
    }

    @Property(tries = 300)
    void whatALayoutEncodesItDecodes(@ForAll PunchLayout layout, @ForAll @IntRange(min = 1, max = 0xFFFF) int pin,
            @ForAll @DateTimeRange(min = "2000-01-01T00:00:00", max = "2099-12-31T23:59:59") LocalDateTime at,
            @ForAll @IntRange(max = 15) int verify, @ForAll @IntRange(max = 15) int state,
            @ForAll @LongRange(max = 0xFFFF_FFFFL) long workCode) {
        long carried = layout.size() == 8 ? 0 : workCode;
        PunchRecord punch = new PunchRecord(String.valueOf(pin), at.withNano(0), verify, state, carried);
        assertThat(layout.decode(layout.encode(punch, 1), 0)).contains(punch);
    }

    /** Captures show a running number there; taking it for the person gives punches to the wrong people. */
    @Test
    void theLeadingWordOfATextRecordIsNotThePerson() {
        PunchRecord punch = new PunchRecord("0042", LocalDateTime.of(2026, 10, 5, 7, 30), 1, 255, 0);
        byte[] bytes = PunchLayout.BYTES_40.encode(punch, 31_000);
        assertThat(bytes).startsWith(0x18, 0x79);
        assertThat(PunchLayout.BYTES_40.decode(bytes, 0)).contains(punch);
    }

    @ParameterizedTest
    @EnumSource(names = {"BYTES_16", "BYTES_8_TIME_AT_4", "BYTES_8_TIME_AT_3"})
    void aLayoutOfNumbersRefusesToCarryLetters(PunchLayout layout) {
        PunchRecord punch = new PunchRecord("A17", LocalDateTime.of(2026, 10, 5, 7, 30), 1, 0, 0);
        assertThatThrownBy(() -> layout.encode(punch, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0} cannot carry {1}")
    @CsvSource({"BYTES_8_TIME_AT_4, 65536", "BYTES_8_TIME_AT_3, 0", "BYTES_16, 4294967296",
        "BYTES_40, 1234567890123456789012345"})
    void aLayoutRefusesAPinThatItHasNoRoomFor(PunchLayout layout, String pin) {
        PunchRecord punch = new PunchRecord(pin, LocalDateTime.of(2026, 10, 5, 7, 30), 1, 0, 0);
        assertThatThrownBy(() -> layout.encode(punch, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # 31 February, a year beyond all machines, nobody, a PIN of control characters
            BYTES_16, 02030000806B50000000000000000000, TIME_IMPOSSIBLE
            BYTES_16, 02030000FFFFFFFF0000000000000000, TIME_IMPOSSIBLE
            BYTES_16, 0000000007AE44330000000000000000, PIN_UNREADABLE
            BYTES_40, 09000102030000000000000000000000000000000000000000000F07AE44330000000000FF000000, PIN_UNREADABLE
            """)
    void aRecordWithAnImpossibleFieldIsNoPunchAndSaysWhy(PunchLayout layout, String hex, String why) {
        byte[] bytes = HEX.parseHex(hex);
        assertThat(layout.decode(bytes, 0)).isEmpty();
        assertThat(layout.reasonAgainst(bytes, 0)).isEqualTo(why);
    }

    @Test
    void aPunchWithoutPinOrWithAWrongByteIsOurOwnMistake() {
        LocalDateTime at = LocalDateTime.of(2026, 10, 5, 7, 30);
        assertThatThrownBy(() -> new PunchRecord(" ", at, 1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PunchRecord("1", at, 256, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PunchRecord("1", at, 1, 0, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
