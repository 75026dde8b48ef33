package id.sidik.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

final class PacketTest {
    private static final HexFormat HEX = HexFormat.of();

    /** The worked example of section 3.2, to the byte. */
    @Test
    void theAuthenticationOfTheWorkedExampleIsEncodedToTheByte() {
        byte[] answer = CommKey.scramble(12_345, 0x5A3C);
        assertThat(answer).isEqualTo(HEX.parseHex("6de13223"));
        Packet packet = Packet.of(Command.AUTH, 0x5A3C, 1, answer);
        assertThat(packet.encode()).isEqualTo(HEX.parseHex("4e04d49c3c5a01006de13223"));
        assertThat(TcpFraming.wrap(packet.encode())).isEqualTo(HEX.parseHex(
                "5050827d0c0000004e04d49c3c5a01006de13223"));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(textBlock = """
            # nothing, one word, carry folded back in, an odd last byte is a low byte
            '',       ffff
            0100,     fffe
            ffff0100, fffe
            ffffffff, 0000
            000009,   fff6
            """)
    void theChecksumIsTheOnesComplementOfTheWordSum(String bytes, String sum) {
        assertThat(Checksum.of(HEX.parseHex(bytes))).isEqualTo(HexFormat.fromHexDigits(sum));
    }

    @Property(tries = 200)
    void whatIsEncodedIsDecodedAndItsChecksumHolds(@ForAll @IntRange(max = 0xFFFF) int code,
            @ForAll @IntRange(max = 0xFFFF) int session, @ForAll @IntRange(max = 0xFFFF) int reply,
            @ForAll @Size(max = 50) byte[] data) throws MalformedException {
        Packet packet = Packet.of(code, session, reply, data);
        byte[] bytes = packet.encode();
        assertThat(Packet.decode(bytes)).isEqualTo(packet);
        assertThat(Packet.checksumHolds(bytes)).isTrue();
    }

    @Test
    void aWrongChecksumIsSeenAndDoesNotStopTheDecoding() throws MalformedException {
        byte[] bytes = Packet.of(Reply.ACK_OK, 7, 3, (byte) 1).encode();
        bytes[2]--;
        assertThat(Packet.checksumHolds(bytes)).isFalse();
        assertThat(Packet.decode(bytes).reply()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "7"})
    void lessThanAHeaderIsMalformed(int length) {
        assertThatThrownBy(() -> Packet.decode(new byte[length])).isInstanceOf(MalformedException.class);
        assertThat(Packet.checksumHolds(new byte[length])).isFalse();
    }

    @Test
    void aFieldBeyondSixteenBitsIsOurOwnMistake() {
        assertThatThrownBy(() -> Packet.of(70_000, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Packet.of(0, -1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPacketTellsNoDataAboutItself() {
        assertThat(Packet.of(Command.AUTH, 1, 1, "rahasia".getBytes()).toString()).doesNotContain("rahasia")
                .contains("7 bytes");
    }
}
