package id.sidik.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Untrusted bytes: nothing but MalformedException, and no memory before the bytes are there. */
final class HostileTransferTest {
    private static Packet frame(int index, byte... data) {
        return Packet.of(Command.DATA, index, 3, data);
    }

    @Property(tries = 1000)
    void randomRepliesGiveAStateOrAreMalformed(
            @ForAll @Size(max = 12) List<@Size(min = 6, max = 40) byte[]> replies, @ForAll Delivery delivery,
            @ForAll boolean chunk) {
        TransferCollector collector = chunk
                ? TransferCollector.chunk(new ChunkRange(0, 64), delivery, 9)
                : TransferCollector.plain(delivery, 9);
        int[] codes = {Command.PREPARE_DATA, Command.DATA, Command.DATA, Reply.ACK_OK, 2001, 500};
        try {
            for (byte[] each : replies) {
                Packet reply = Packet.of(codes[(each[0] & 0xFF) % codes.length], Bytes.u16(each, 1), 1, each);
                BufferAnswer.of(reply);
                assertThat(collector.feed(reply)).isNotNull();
            }
        } catch (MalformedException expected) {
            assertThat(expected).hasMessageMatching("[^\\p{Cntrl}]{5,100}");
        }
        assertThat(collector.bytes()).hasSize(collector.arrived());
    }

    @Property(tries = 500)
    void randomStreamsGivePacketsOrAreMalformed(@ForAll @Size(max = 200) byte[] noise, @ForAll boolean magic) {
        TcpFraming framing = new TcpFraming();
        if (magic) framing.feed(new byte[]{0x50, 0x50, (byte) 0x82, 0x7D}, 0, 4);
        framing.feed(noise, 0, noise.length);
        try {
            for (var next = framing.next(); next.isPresent(); next = framing.next()) Packet.decode(next.get());
        } catch (MalformedException expected) {
            assertThat(expected).hasMessageNotContaining("\n");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0xFFFF_FFFFL, 0x8000_0000L, (64 << 20) + 1})
    void aSizeBeyondTheLimitIsRefusedWhenItIsAnnounced(long size) {
        TransferCollector collector = TransferCollector.plain(Delivery.IN_ORDER, 9);
        Packet prepare = Packet.of(Command.PREPARE_DATA, 9, 3, new DataAnnouncement(size, 0).encode());
        assertThatThrownBy(() -> collector.feed(prepare)).isInstanceOf(MalformedException.class);
        byte[] first = new byte[8];
        Bytes.put32(first, 0, size);
        assertThatThrownBy(() -> TransferCollector.plain(Delivery.IN_ORDER, 9).feed(frame(9, first)))
                .isInstanceOf(MalformedException.class);
    }

    @Test
    void whatComesAfterTooMuchIsNotKept() throws MalformedException {
        TransferCollector collector = TransferCollector.chunk(new ChunkRange(0, 10), Delivery.IN_ORDER, 9);
        for (int each = 0; each < 1000; each++) collector.feed(frame(each, new byte[1000]));
        assertThat(collector.state()).isEqualTo(TransferCollector.State.TOO_LONG);
        assertThat(collector.arrived()).isEqualTo(1000);
    }

    @ParameterizedTest
    @EnumSource
    void framesWithoutContentAndWithoutEndAreMalformed(Delivery delivery) {
        TransferCollector collector = TransferCollector.plain(delivery, 9);
        assertThatThrownBy(() -> {
            for (int each = 0; each < 1 << 18; each++) collector.feed(frame(each & 0xFFFF));
        }).isInstanceOf(MalformedException.class);
    }

    @Property(tries = 50)
    void frameNumbersThatJumpWildlyNeverGrowTheMemory(@ForAll long seed,
            @ForAll @IntRange(min = 1, max = 500) int frames) throws MalformedException {
        Random random = new Random(seed);
        TransferCollector collector = TransferCollector.plain(Delivery.MAY_LOSE, 9);
        try {
            for (int each = 0; each < frames; each++) collector.feed(frame(random.nextInt(0x10000), (byte) each));
        } catch (MalformedException outOfReach) {
            assertThat(outOfReach).hasMessageContaining("frame with number");
        }
        assertThat(collector.arrived()).isLessThanOrEqualTo(frames);
        assertThat(collector.missing()).hasSizeLessThanOrEqualTo(1000);
    }

    @Test
    void twoAnnouncementsThatDisagreeAreMalformedAndOneThatIsRepeatedIsNot() throws MalformedException {
        TransferCollector collector = TransferCollector.plain(Delivery.MAY_LOSE, 9);
        Packet ten = Packet.of(Command.PREPARE_DATA, 9, 3, new DataAnnouncement(10, 0).encode());
        Packet eleven = Packet.of(Command.PREPARE_DATA, 9, 3, new DataAnnouncement(11, 0).encode());
        collector.feed(ten);
        assertThat(collector.feed(ten)).isEqualTo(TransferCollector.State.OPEN);
        assertThatThrownBy(() -> collector.feed(eleven)).isInstanceOf(MalformedException.class);
        assertThatThrownBy(() -> collector.feed(Packet.of(Command.PREPARE_DATA, 9, 3)))
                .isInstanceOf(MalformedException.class);
    }
}
