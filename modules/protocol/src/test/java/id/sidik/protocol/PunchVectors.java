package id.sidik.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** Captured attendance records and times. */
final class PunchVectors {
    private PunchVectors() {}

    static void check(Vector vector, Meaning meaning) throws MalformedException {
        byte[] bytes = vector.bytes();
        switch (vector.layer()) {
            case "record40" -> {
                meaning.is("uid", Bytes.u16(bytes, 0)).is("timeRaw", Bytes.u32(bytes, 27)).is("workcodeOrReserved",
                        Arrays.copyOfRange(bytes, 32, 40));
                PunchRecord punch = only(PunchLayout.BYTES_40, bytes, meaning);
                meaning.is("verify", punch.verify()).is("state", punch.state());
                assertThat(Arrays.copyOf(PunchLayout.BYTES_40.encode(punch, Bytes.u16(bytes, 0)), 36))
                        .isEqualTo(Arrays.copyOf(bytes, 36));
            }
            case "record16" -> {
                PunchRecord punch = only(PunchLayout.BYTES_16, bytes, meaning);
                number(punch, meaning.is("timeRaw", Bytes.u32(bytes, 4)).is("reserved",
                        Arrays.copyOfRange(bytes, 10, 12)));
                assertThat(PunchLayout.BYTES_16.encode(punch, 1)).isEqualTo(bytes);
            }
            case "record8" -> {
                PunchRecord punch = only(PunchLayout.BYTES_8_TIME_AT_4, bytes, meaning);
                meaning.is("uid", punch.pin()).is("byte2", bytes[2]).is("byte3", bytes[3])
                        .is("verifyNibble", punch.verify()).is("stateNibble", punch.state())
                        .is("timeRaw", Bytes.u32(bytes, 4));
                assertThat(PunchLayout.BYTES_8_TIME_AT_4.encode(punch, 1)).isEqualTo(bytes);
            }
            case "payload" -> {
                SizedDataset prefix = SizedDataset.of(bytes);
                meaning.is("bytes", prefix.declared()).is("records40", prefix.declared() / 40);
                assertThat(prefix.whole()).as("the records are not here").isFalse();
            }
            default -> middleOfTransfer(vector, meaning);
        }
    }

    /** The record as a dataset of its own: its layout is found without being told. */
    private static PunchRecord only(PunchLayout layout, byte[] bytes, Meaning meaning) {
        PunchDataset dataset = PunchDataset.decode(bytes, OptionalInt.of(1));
        assertThat(dataset.layout()).isEqualTo(layout);
        assertThat(dataset.rejected()).isEmpty();
        assertThat(dataset.credible()).isTrue();
        PunchRecord punch = dataset.punches().getFirst();
        meaning.is("userId", punch.pin()).is("time", punch.at());
        return punch;
    }

    private static void number(PunchRecord punch, Meaning meaning) {
        meaning.is("userId", punch.pin()).is("time", punch.at()).is("byte8", punch.state())
                .is("byte9", punch.verify()).is("workcode", punch.workCode());
    }

    /** A datagram that begins and ends inside a record: the records between are found again. */
    private static void middleOfTransfer(Vector vector, Meaning meaning) throws MalformedException {
        PacketVectors.checkHeader(vector.bytes(), meaning);
        PunchDataset found = PunchDataset.decode(Packet.decode(vector.bytes()).data(), OptionalInt.empty());
        assertThat(found.layout()).isEqualTo(PunchLayout.BYTES_16);
        List<Meaning> stated = meaning.list("records");
        assertThat(found.punches()).hasSameSizeAs(stated);
        for (int at = 0; at < stated.size(); at++) {
            number(found.punches().get(at),
                    stated.get(at).is("timeRaw", PackedTime.encode(found.punches().get(at).at())).is("reserved",
                            "0000"));
            stated.get(at).nothingLeft();
        }
        assertThat(found.rejected()).extracting(RejectedRecord::why).containsExactly("LEAD", "TAIL");
        meaning.is("leadingBytesOfPreviousRecord", found.rejected().getFirst().bytes().length).is("trailingBytes",
                found.rejected().getLast().bytes().length);
    }

    static void time(Vector vector, Meaning meaning) {
        byte[] bytes = vector.bytes();
        if (vector.layer().equals("6-byte-time")) {
            meaning.is("time", SixByteTime.decode(bytes).orElseThrow());
            return;
        }
        meaning.is("raw", Bytes.u32(bytes, 0)).is("time", PackedTime.read(bytes).orElseThrow());
        assertThat(PackedTime.reply(PackedTime.read(bytes).orElseThrow())).isEqualTo(bytes);
    }
}
