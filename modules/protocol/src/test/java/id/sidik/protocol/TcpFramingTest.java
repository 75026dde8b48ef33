package id.sidik.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Frames and reads are never aligned: pieces of every size give the same packets. */
final class TcpFramingTest {
    @Property(tries = 300)
    void framesFedInPiecesOfAnySizeComeOutWholeAndInOrder(
            @ForAll @Size(min = 1, max = 6) List<@Size(max = 300) byte[]> payloads,
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 400) Integer> pieces)
            throws MalformedException {
        List<Packet> sent = new ArrayList<>();
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        for (byte[] each : payloads) {
            Packet packet = Packet.of(Command.DATA, sent.size(), 5, each);
            sent.add(packet);
            stream.writeBytes(TcpFraming.wrap(packet.encode()));
        }
        assertThat(fed(stream.toByteArray(), pieces)).isEqualTo(sent);
    }

    private static List<Packet> fed(byte[] stream, List<Integer> pieces) throws MalformedException {
        TcpFraming framing = new TcpFraming();
        List<Packet> got = new ArrayList<>();
        int turn = 0;
        for (int at = 0; at < stream.length;) {
            int size = Math.min(pieces.get(turn++ % pieces.size()), stream.length - at);
            framing.feed(stream, at, size);
            at += size;
            for (Optional<byte[]> next = framing.next(); next.isPresent(); next = framing.next())
                got.add(Packet.decode(next.get()));
        }
        return got;
    }

    @Test
    void aFrameLargerThanTheBufferArrivesByteByByte() throws MalformedException {
        Packet large = Packet.of(Command.DATA, 0, 1, new byte[20_000]);
        assertThat(fed(TcpFraming.wrap(large.encode()), List.of(1))).containsExactly(large);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(textBlock = """
            5050827d07000000,   less than a header
            5050827dffffffff,   a length field of all ones
            5050827d01001000,   one byte over the limit
            5050837d08000000,   the other preamble
            485454502f312e31,   a web server
            50508300,           wrong from the third byte on
            51,                 wrong from the first byte on
            """)
    void whatIsNoFrameIsRefusedAsSoonAsItShows(String hex, String what) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        TcpFraming framing = new TcpFraming();
        framing.feed(bytes, 0, bytes.length);
        assertThatThrownBy(framing::next).as(what).isInstanceOf(MalformedException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 7, 8, 15})
    void aFrameThatIsNotThereYetIsWaitedFor(int known) throws MalformedException {
        byte[] frame = TcpFraming.wrap(Packet.of(Reply.ACK_OK, 1, 1).encode());
        TcpFraming framing = new TcpFraming();
        framing.feed(frame, 0, known);
        assertThat(framing.next()).isEmpty();
        framing.feed(frame, known, frame.length - known);
        assertThat(framing.next()).isPresent();
    }
}
