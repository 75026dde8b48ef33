package id.sidik.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalInt;

/** Lines of flash-disk files, and bytes that are wrong in a known way. */
final class OddVectors {
    private OddVectors() {}

    static void attlog(Vector vector, Meaning meaning) {
        String text = vector.node().path("text").asText();
        assertThat(vector.bytes()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
        AttlogFile file = (AttlogFile) AttlogFile.parse(vector.bytes());
        if (vector.status().equals("known-bad")) {
            assertThat(file.lines()).isEmpty();
            assertThat(file.rejected()).hasSize(1);
            RejectedLine line = file.rejected().getFirst();
            assertThat(line.why()).isEqualTo(RejectedLine.TIME_IMPOSSIBLE);
            assertThat(line.column()).isEqualTo(2);
            String[] fields = line.text().split("\t");
            meaning.is("pin", fields[0].strip()).is("timeField", fields[1]);
            return;
        }
        assertThat(file.rejected()).isEmpty();
        assertThat(file.lines()).hasSize(1);
        AttlogLine line = file.lines().getFirst();
        meaning.is("pin", line.pin()).is("time", line.at()).is("device", line.device()).is("state", line.state())
                .is("verified", line.verify()).is("workcode", line.workCode()).is("pinFieldWidth", text.indexOf('\t'))
                .is("eol", text.endsWith("\r\n") ? "CRLF" : "LF");
    }

    static void operation(Vector vector, Meaning meaning) {
        OperationLog log = OperationLog.decode(vector.bytes());
        assertThat(log.rejected()).isEmpty();
        OperationRecord record = log.records().getFirst();
        meaning.is("admin", record.admin()).is("op", record.code()).is("byte3", record.unexplained())
                .is("time", record.at()).is("params", record.parameters());
        assertThat(record.kind()).hasValue(OperationKind.FINGER_ENROLLED);
        assertThat(record.encode()).isEqualTo(vector.bytes());
    }

    static void bad(Vector vector, Meaning meaning) throws MalformedException {
        byte[] bytes = vector.bytes();
        switch (vector.id()) {
            case "bad-k40-attlog-scrambled" -> scrambled(bytes, meaning);
            case "bad-mithun-magic" -> {
                meaning.is("magic", bytes);
                assertThatThrownBy(() -> framing(bytes).next()).isInstanceOf(MalformedException.class);
            }
            case "bad-simulator-checksum" -> {
                byte[] packet = framing(bytes).next().orElseThrow();
                meaning.is("checksum", Bytes.u16(packet, 2)).is("correct",
                        Bytes.u16(Packet.decode(packet).encode(), 2));
                assertThat(Packet.checksumHolds(packet)).isFalse();
            }
            case "bad-live-junk-prefix" -> {
                TcpFraming framing = framing(bytes);
                byte[] packet = framing.next().orElseThrow();
                meaning.is("tcpLength", packet.length).is("present", bytes.length - TcpFraming.PREAMBLE)
                        .is("checksumOk", Packet.checksumHolds(Arrays.copyOfRange(bytes, 8, bytes.length)));
                assertThatThrownBy(framing::next).isInstanceOf(MalformedException.class);
            }
            default -> headOnly(bytes, meaning);
        }
    }

    /** A frame of which only the beginning was kept: it is waited for, never made up. */
    private static void headOnly(byte[] bytes, Meaning meaning) throws MalformedException {
        assertThat(framing(bytes).next()).isEmpty();
        int length = Bytes.i32(bytes, 4);
        meaning.is("tcpLength", length).is("present", bytes.length - TcpFraming.PREAMBLE)
                .is("dataBytes", length - Packet.HEADER).passOver("checksumOk");
        if (meaning.has("dataBytes")) assertThat(FreeSizes.decode(new byte[meaning.number("dataBytes")])).isEmpty();
        byte[] data = Packet.decode(Arrays.copyOfRange(bytes, TcpFraming.PREAMBLE, bytes.length)).data();
        if (meaning.has("declared"))
            meaning.is("declared", SizedDataset.of(data).declared()).is("chunkIndex", Bytes.u16(bytes, 12));
    }

    /** Header, checksum and sizes are right and the content is not: only the score can tell. */
    private static void scrambled(byte[] bytes, Meaning meaning) throws MalformedException {
        byte[] packet = framing(bytes).next().orElseThrow();
        PacketVectors.checkHeader(packet, meaning);
        SizedDataset dataset = SizedDataset.of(Packet.decode(packet).data());
        meaning.is("declared", dataset.declared()).passOver("expected");
        assertThat(dataset.whole()).isTrue();
        PunchDataset read = PunchDataset.decode(dataset.records(), OptionalInt.of(3));
        assertThat(read.credible()).as("score %d", read.score()).isFalse();
    }

    private static TcpFraming framing(byte[] bytes) {
        TcpFraming framing = new TcpFraming();
        framing.feed(bytes, 0, bytes.length);
        return framing;
    }
}
