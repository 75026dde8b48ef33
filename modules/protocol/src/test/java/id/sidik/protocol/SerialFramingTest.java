package id.sidik.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** The candidates for packets on a serial line (section 14): a guess, so at least a guess without surprises. */
final class SerialFramingTest {
    private static byte[] packet(int code, int reply, int size) {
        byte[] data = new byte[size];
        for (int at = 0; at < size; at++) data[at] = (byte) (at * 31 + code);
        return Packet.of(code, 77, reply, data).encode();
    }

    private static void feed(SerialFraming framing, byte[] bytes) {
        framing.feed(bytes, 0, bytes.length);
    }

    private static List<byte[]> all(SerialFraming framing, int silences) {
        List<byte[]> packets = new ArrayList<>();
        for (Optional<byte[]> next = framing.next(silences); next.isPresent(); next = framing.next(silences))
            packets.add(next.get());
        return packets;
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrappedComesBackAfterASilence(SerialCandidate candidate) {
        for (int size : new int[]{0, 1, 92, 1024}) {
            SerialFraming framing = candidate.framing();
            feed(framing, framing.wrap(packet(Command.DATA, 3, size)));
            assertThat(all(framing, 1)).singleElement().isEqualTo(packet(Command.DATA, 3, size));
            assertThat(all(framing, 1)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void severalPacketsWithoutAPauseAreCutApart(SerialCandidate candidate) {
        SerialFraming framing = candidate.framing();
        List<byte[]> sent = List.of(packet(Command.PREPARE_DATA, 9, 8), packet(Command.DATA, 9, 1017),
                packet(Command.DATA, 9, 40), packet(Reply.ACK_OK, 9, 0));
        sent.forEach(each -> feed(framing, framing.wrap(each)));
        assertThat(all(framing, 1)).usingRecursiveComparison().isEqualTo(sent);
    }

    @ParameterizedTest
    @EnumSource
    void aPacketThatComesByteByByteIsOnePacket(SerialCandidate candidate) {
        SerialFraming framing = candidate.framing();
        byte[] sent = packet(Command.DATA, 5, 300);
        for (byte each : framing.wrap(sent)) {
            assertThat(framing.next(0)).isEmpty();
            feed(framing, new byte[]{each});
        }
        assertThat(all(framing, 1)).singleElement().isEqualTo(sent);
    }

    @Test
    void aPauseInTheMiddleOfABarePacketIsWaitedOut() {
        SerialFraming framing = SerialCandidate.BARE.framing();
        byte[] sent = packet(Command.DATA, 5, 300);
        framing.feed(sent, 0, 100);
        assertThat(framing.next(1)).isEmpty();
        assertThat(framing.next(SerialFraming.LONG_SILENCE - 1)).isEmpty();
        framing.feed(sent, 100, sent.length - 100);
        assertThat(framing.next(1)).hasValueSatisfying(packet -> assertThat(packet).isEqualTo(sent));
    }

    @Test
    void aBarePacketWithAWrongChecksumComesAfterALongSilence() {
        SerialFraming framing = SerialCandidate.BARE.framing();
        byte[] sent = packet(Reply.ACK_OK, 5, 10);
        sent[2] ^= 1;
        feed(framing, sent);
        assertThat(framing.next(1)).isEmpty();
        assertThat(framing.next(SerialFraming.LONG_SILENCE)).isPresent();
    }

    @Test
    void noiseBeforeAPreambleIsPassedOver() {
        SerialFraming framing = SerialCandidate.PREAMBLE.framing();
        feed(framing, new byte[]{0, 0x50, 0x50, 0x50, 0x50, (byte) 0x82, 1});
        feed(framing, framing.wrap(packet(Reply.ACK_OK, 5, 10)));
        assertThat(all(framing, 0)).singleElement().isEqualTo(packet(Reply.ACK_OK, 5, 10));
    }

    @Test
    void aFrameThatLostBytesDoesNotSwallowTheNextOne() {
        SerialFraming framing = SerialCandidate.PREAMBLE.framing();
        byte[] frame = framing.wrap(packet(Command.DATA, 5, 200));
        framing.feed(frame, 0, frame.length - 50);
        assertThat(framing.next(SerialFraming.LONG_SILENCE)).isEmpty();
        feed(framing, frame);
        assertThat(all(framing, 0)).singleElement().isEqualTo(packet(Command.DATA, 5, 200));
    }

    @Property(tries = 500)
    void noiseNeverFailsAndIsForgottenInTheEnd(@ForAll SerialCandidate candidate,
            @ForAll @Size(max = 20) List<@Size(max = 60) byte[]> noise) {
        SerialFraming framing = candidate.framing();
        int fed = 0;
        int given = 0;
        for (byte[] each : noise) {
            feed(framing, each);
            fed += each.length;
            for (byte[] packet : all(framing, 1)) given += packet.length;
        }
        for (byte[] packet : all(framing, SerialFraming.LONG_SILENCE)) given += packet.length;
        assertThat(given).isLessThanOrEqualTo(fed);
        feed(framing, framing.wrap(packet(Reply.ACK_OK, 1, 4)));
        assertThat(all(framing, SerialFraming.LONG_SILENCE)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aFloodIsHeldOnlyUpToALimit(SerialCandidate candidate) {
        SerialFraming framing = candidate.framing();
        byte[] megabyte = new byte[1 << 20];
        for (int at = 0; at + 4 <= megabyte.length; at += 8) megabyte[at] = 0x50;
        for (int times = 0; times < 8; times++) feed(framing, megabyte);
        int given = all(framing, SerialFraming.LONG_SILENCE).stream().mapToInt(packet -> packet.length).sum();
        assertThat(given).isLessThanOrEqualTo(TcpFraming.MAX_PACKET);
    }
}
