package id.sidik.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Asking for a buffer, being answered, cutting it into ranges (section 7.1). */
final class BufferAnswerTest {
    @Test
    void elevenBytesNameWhatIsWanted() throws MalformedException {
        assertThat(BufferRequest.users().encode()).isEqualTo(HexFormat.of().parseHex("0109000500000000000000"));
        assertThat(BufferRequest.attendance().encode()).isEqualTo(HexFormat.of().parseHex("010d000000000000000000"));
        assertThat(BufferRequest.decode(BufferRequest.users().encode())).isEqualTo(BufferRequest.users());
        assertThat(BufferRequest.users().plain()).containsExactly(5);
        assertThat(BufferRequest.attendance().plain()).isEmpty();
        assertThatThrownBy(() -> BufferRequest.decode(new byte[10])).isInstanceOf(MalformedException.class);
    }

    private static BufferAnswer answer(int code, String hex) throws MalformedException {
        return BufferAnswer.of(Packet.of(code, 77, 4, HexFormat.of().parseHex(hex)));
    }

    @Test
    void aSmallSetComesAtOnce() throws MalformedException {
        assertThat(answer(Command.DATA, "03000000aabbcc")).isInstanceOfSatisfying(BufferAnswer.Whole.class,
                whole -> assertThat(whole.bytes()).hasSize(7));
        assertThat(answer(Command.DATA, "00000000")).isInstanceOf(BufferAnswer.Whole.class);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(textBlock = """
            # a large set is announced with its size twice; a set that begins to stream; nothing; refusals
            2000, 00b4130000b413000001020304, Announced[size=5044]
            2000, 00b4130000,                 Announced[size=5044]
            1501, ff0000001122,               Streamed[]
            1500, b4130000f0030000,           Streamed[]
            2000, '',                         Empty[]
            2000, 00000000000000000000000000, Empty[]
            4993, '',                         Empty[]
            4989, '',                         Empty[]
            2001, '',                         Refused[code=2001]
            65535, '',                        Refused[code=65535]
            2005, '',                         Refused[code=2005]
            """)
    void everyOtherAnswerHasItsName(int code, String hex, String named) throws MalformedException {
        assertThat(answer(code, hex)).hasToString(named);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00ffffffffffffffff", "0001000004", "00b413"})
    void anAnnouncementBeyondTheLimitOrCutOffIsMalformed(String hex) {
        assertThatThrownBy(() -> answer(Reply.ACK_OK, hex)).isInstanceOf(MalformedException.class);
    }

    @Test
    void whatASimulatedMachineAnnouncesIsUnderstood() throws MalformedException {
        BufferAnswer.Announced told = new BufferAnswer.Announced(70_000);
        assertThat(BufferAnswer.of(Packet.of(Reply.ACK_OK, 1, 1, told.encode()))).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0} in pieces of {1}: {2}")
    @CsvSource({"0, 10, 0, 0", "1, 10, 1, 1", "10, 10, 1, 10", "11, 10, 2, 1", "65473, 65472, 2, 1"})
    void rangesCoverABufferWithoutGapOrOverlap(int total, int most, int count, int last) {
        List<ChunkRange> ranges = ChunkRange.cover(total, most);
        assertThat(ranges).hasSize(count);
        int next = 0;
        for (ChunkRange each : ranges) {
            assertThat(each.start()).isEqualTo(next);
            next += each.size();
        }
        assertThat(next).isEqualTo(total);
        if (count > 0) assertThat(ranges.getLast().size()).isEqualTo(last);
    }

    @Test
    void aRangeTravelsInEightBytes() throws MalformedException {
        ChunkRange range = new ChunkRange(65_472, 100);
        assertThat(range.encode()).isEqualTo(HexFormat.of().parseHex("c0ff000064000000"));
        assertThat(ChunkRange.decode(range.encode())).isEqualTo(range);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ffffffff01000000", "0000000000000000", "00000000ffffffff", "00000000"})
    void aRangeThatIsNoneIsMalformed(String hex) {
        assertThatThrownBy(() -> ChunkRange.decode(HexFormat.of().parseHex(hex)))
                .isInstanceOf(MalformedException.class);
    }

    @Test
    void theLengthWordBeforeTheRecordsIsCheckedAgainstWhatCame() throws MalformedException {
        assertThat(SizedDataset.of(SizedDataset.encode(new byte[40])).whole()).isTrue();
        assertThat(SizedDataset.of(new byte[]{41, 0, 0, 0, 1}).whole()).isFalse();
        assertThat(SizedDataset.of(new byte[0]).whole()).isTrue();
        assertThatThrownBy(() -> SizedDataset.of(new byte[3])).isInstanceOf(MalformedException.class);
    }
}
