package id.sidik.protocol;

import static id.sidik.protocol.Delivery.IN_ORDER;
import static id.sidik.protocol.Delivery.MAY_LOSE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import id.sidik.protocol.TransferCollector.State;

/** Both ways of reading in bulk (section 7), with everything that goes wrong on the way. */
final class TransferCollectorTest {
    private static final int SESSION = 0x5A3C;
    private static final ChunkRange TEN = new ChunkRange(0, 10);

    private static Packet prepare(long size) {
        return Packet.of(Command.PREPARE_DATA, SESSION, 3, new DataAnnouncement(size, 1008).encode());
    }

    private static Packet frame(int index, byte... data) {
        return Packet.of(Command.DATA, index, 3, data);
    }

    private static Packet close(int sessionField) {
        return Packet.of(Reply.ACK_OK, sessionField, 3);
    }

    private static List<Packet> frames(byte[] whole, int frameSize) {
        List<Packet> frames = new ArrayList<>();
        for (int at = 0; at < whole.length; at += frameSize)
            frames.add(frame((at / frameSize) & 0xFFFF,
                    Arrays.copyOfRange(whole, at, Math.min(whole.length, at + frameSize))));
        return frames;
    }

    private static TransferCollector fed(TransferCollector collector, Packet... replies) throws MalformedException {
        for (Packet each : replies) collector.feed(each);
        return collector;
    }

    @Property(tries = 100)
    void anythingCutIntoFramesComesTogetherAgain(@ForAll @Size(min = 1, max = 3000) byte[] whole,
            @ForAll @IntRange(min = 1, max = 1100) int frameSize, @ForAll Delivery delivery) throws MalformedException {
        TransferCollector collector = fed(TransferCollector.plain(delivery, SESSION), prepare(whole.length));
        for (Packet each : frames(whole, frameSize)) {
            assertThat(collector.whole()).isFalse();
            collector.feed(each);
        }
        assertThat(collector.state()).isEqualTo(State.COMPLETE);
        assertThat(collector.feed(close(whole.length & 0xFFFF))).isEqualTo(State.CLOSED);
        assertThat(collector.bytes()).isEqualTo(whole);
        assertThat(collector.missing()).isEmpty();
    }

    @Property(tries = 100)
    void datagramsThatOvertakeAndDoubleAreSetInOrder(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int count)
            throws MalformedException {
        byte[] whole = new byte[count * 16];
        new Random(seed).nextBytes(whole);
        List<Packet> frames = new ArrayList<>(frames(whole, 16));
        frames.addAll(frames(whole, 16).subList(0, count / 2));
        Collections.shuffle(frames, new Random(seed));
        TransferCollector collector = fed(TransferCollector.plain(MAY_LOSE, SESSION), prepare(whole.length));
        for (Packet each : frames) collector.feed(each);
        assertThat(collector.whole()).isTrue();
        assertThat(collector.bytes()).isEqualTo(whole);
    }

    @Test
    void frameNumbersMayWrapInALongTransfer() throws MalformedException {
        byte[] whole = new byte[70_000 * 4];
        new Random(1).nextBytes(whole);
        TransferCollector collector = fed(TransferCollector.plain(MAY_LOSE, SESSION), prepare(whole.length));
        for (Packet each : frames(whole, 4))
            collector.feed(each);
        assertThat(collector.state()).isEqualTo(State.COMPLETE);
        assertThat(collector.bytes()).isEqualTo(whole);
    }

    @Test
    void theNumbersThatAreMissingTellWhichDatagramsWereLost() throws MalformedException {
        TransferCollector collector = fed(TransferCollector.plain(MAY_LOSE, SESSION), prepare(12),
                frame(1, (byte) 1, (byte) 2), frame(2, (byte) 3, (byte) 4), frame(5, (byte) 9, (byte) 9), close(0));
        assertThat(collector.state()).isEqualTo(State.SHORT);
        assertThat(collector.missing()).containsExactly(0, 3, 4);
        assertThat(collector.declared()).hasValue(12);
        assertThat(collector.arrived()).isEqualTo(6);
    }

    @Test
    void aDatagramThatIsOvertakenByTheClosingAnswerStillCompletesTheTransfer() throws MalformedException {
        TransferCollector collector = fed(TransferCollector.plain(MAY_LOSE, SESSION), prepare(4), frame(0, new byte[2]),
                close(1));
        assertThat(collector.state()).isEqualTo(State.SHORT);
        assertThat(collector.feed(frame(1, new byte[2]))).isEqualTo(State.CLOSED);
    }

    @Test
    void overTcpTheNumbersAreNotLookedAt() throws MalformedException {
        TransferCollector collector = fed(TransferCollector.plain(IN_ORDER, SESSION), prepare(4),
                frame(7, (byte) 1, (byte) 2), frame(7, (byte) 3, (byte) 4));
        assertThat(collector.bytes()).containsExactly(1, 2, 3, 4);
        assertThat(collector.state()).isEqualTo(State.COMPLETE);
    }

    @Test
    void aChunkMayComeWithoutAnnouncementAndWithTheSessionInItsFrames() throws MalformedException {
        TransferCollector collector = fed(TransferCollector.chunk(TEN, MAY_LOSE, SESSION), frame(SESSION, new byte[6]),
                frame(SESSION, new byte[4]));
        assertThat(collector.state()).isEqualTo(State.COMPLETE);
        assertThat(collector.declared()).isEmpty();
    }

    /** Section 7.2: small sets may come at once; their length word says when they are whole. */
    @Test
    void aPlainSetMayComeWithoutAnnouncement() throws MalformedException {
        byte[] set = SizedDataset.encode(new byte[40]);
        assertThat(fed(TransferCollector.plain(IN_ORDER, SESSION), frame(SESSION, set)).state())
                .isEqualTo(State.COMPLETE);
        TransferCollector two = fed(TransferCollector.plain(IN_ORDER, SESSION), frame(SESSION, Arrays.copyOf(set, 30)));
        assertThat(two.state()).isEqualTo(State.OPEN);
        assertThat(two.feed(frame(SESSION, Arrays.copyOfRange(set, 30, 44)))).isEqualTo(State.COMPLETE);
    }

    @ParameterizedTest(name = "{0} announced, {1} came, closed {2}: {3}")
    @CsvSource(textBlock = """
            10, 10, false, COMPLETE
            10, 10, true,  CLOSED
            10,  9, false, OPEN
            10,  9, true,  SHORT
            10, 11, false, TOO_LONG
            10, 11, true,  TOO_LONG
             8,  8, true,  SHORT
             0,  0, true,  SHORT
            """)
    void aChunkIsMeasuredByWhatWasAskedFor(int announced, int came, boolean closed, State state)
            throws MalformedException {
        TransferCollector collector = fed(TransferCollector.chunk(TEN, IN_ORDER, SESSION), prepare(announced));
        if (came > 0) collector.feed(frame(0, new byte[came]));
        if (closed) collector.feed(close(1));
        assertThat(collector.state()).isEqualTo(state);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2001, REFUSED", "65535, REFUSED", "2005, REFUSED", "4991, EMPTY", "2000, EMPTY", "500, OPEN"})
    void anAnswerInPlaceOfATransferHasItsMeaning(int code, State state) throws MalformedException {
        assertThat(TransferCollector.plain(IN_ORDER, SESSION).feed(Packet.of(code, SESSION, 3))).isEqualTo(state);
    }

    @Test
    void aRefusalInTheMiddleEndsTheTransferAndKeepsItsCode() throws MalformedException {
        TransferCollector collector = fed(TransferCollector.plain(IN_ORDER, SESSION), prepare(4), frame(0, new byte[2]),
                Packet.of(4993, 0, 3));
        assertThat(collector.state()).isEqualTo(State.REFUSED);
        assertThat(collector.refusal()).isEqualTo(4993);
    }

    @Test
    void anAnnouncedSetOfNoBytesIsThereAtOnce() throws MalformedException {
        assertThat(TransferCollector.plain(IN_ORDER, SESSION).feed(prepare(0))).isEqualTo(State.COMPLETE);
    }
}
