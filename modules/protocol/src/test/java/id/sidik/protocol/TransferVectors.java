package id.sidik.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** Captured bulk transfers, streams in the pieces in which they were received. */
final class TransferVectors {
    private TransferVectors() {}

    static void check(Vector vector, Meaning meaning) throws MalformedException {
        switch (vector.layer()) {
            case "payload" -> request(vector.bytes(), meaning);
            case "tcp-stream" -> {
                if (vector.status().equals("structure-only")) structure(vector, meaning);
                else
                    stream(vector, meaning);
            }
            default -> packet(vector, meaning);
        }
    }

    private static void packet(Vector vector, Meaning meaning) throws MalformedException {
        Packet packet = PacketVectors.check(vector, meaning);
        switch (packet.code()) {
            case Command.PREPARE_BUFFER -> request(packet.data(), meaning);
            case Command.PREPARE_DATA -> {
                DataAnnouncement told = DataAnnouncement.decode(packet.data());
                meaning.is("size", told.size()).is("second", told.frameSize());
                assertThat(told.encode()).isEqualTo(packet.data());
            }
            case Command.DATA -> {
                if (meaning.has("users")) users(SizedDataset.of(packet.data()), meaning);
            }
            case Reply.ACK_OK -> {
                if (meaning.has("size")) announced(packet, meaning);
            }
            default -> assertThat(packet.data()).as("a request without data").isEmpty();
        }
    }

    private static void request(byte[] data, Meaning meaning) throws MalformedException {
        BufferRequest request = BufferRequest.decode(data);
        meaning.is("flag", data[0]).is("innerCommand", request.command()).is("fct", request.function())
                .is("ext", request.extension()).passOver("innerName");
        assertThat(request.encode()).isEqualTo(data);
        if (request.command() == Command.USERTEMP_RRQ) assertThat(request).isEqualTo(BufferRequest.users());
        if (request.command() == Command.DB_RRQ) assertThat(request).isEqualTo(BufferRequest.templates());
        if (request.command() == Command.ATTLOG_RRQ) assertThat(request).isEqualTo(BufferRequest.attendance());
    }

    private static void announced(Packet packet, Meaning meaning) throws MalformedException {
        byte[] data = packet.data();
        meaning.is("byte0", data[0]).is("sizeAgain", Bytes.i32(data, 5)).is("unknown",
                Arrays.copyOfRange(data, 9, data.length));
        assertThat(BufferAnswer.of(packet)).isEqualTo(new BufferAnswer.Announced(meaning.number("size")));
    }

    private static void users(SizedDataset dataset, Meaning meaning) {
        assertThat(dataset.whole()).as("as many bytes as declared").isTrue();
        UserDataset users = UserDataset.decode(dataset.records(), OptionalInt.empty());
        List<Meaning> stated = meaning.list("users");
        assertThat(users.users()).hasSameSizeAs(stated);
        for (int at = 0; at < stated.size(); at++) UserVectors.check(users.users().get(at), stated.get(at));
    }

    /** Cuts the stream at the original borders and gathers its packets. */
    private static List<byte[]> packets(byte[] stream, List<Integer> segments) throws MalformedException {
        assertThat(segments.stream().mapToInt(Integer::intValue).sum()).isEqualTo(stream.length);
        TcpFraming framing = new TcpFraming();
        List<byte[]> packets = new ArrayList<>();
        int at = 0;
        for (int size : segments) {
            framing.feed(stream, at, size);
            at += size;
            for (var next = framing.next(); next.isPresent(); next = framing.next()) packets.add(next.get());
        }
        return packets;
    }

    private static void stream(Vector vector, Meaning meaning) throws MalformedException {
        List<byte[]> packets = packets(vector.bytes(), vector.segments());
        TransferCollector collector = TransferCollector.plain(Delivery.IN_ORDER, 0);
        for (byte[] each : packets) collector.feed(Packet.decode(each));
        assertThat(collector.state()).isEqualTo(TransferCollector.State.COMPLETE);
        SizedDataset dataset = SizedDataset.of(collector.bytes());
        if (meaning.has("frames")) {
            frames(packets, meaning);
            meaning.is("bodyLen", collector.arrived()).is("declared", dataset.declared());
            firstAndLastUsers(dataset, meaning);
        } else {
            assertThat(packets).hasSize(1);
            meaning.is("tcpLength", packets.getFirst().length);
            PacketVectors.checkHeader(packets.getFirst(), meaning);
            users(dataset, meaning);
        }
    }

    private static void frames(List<byte[]> packets, Meaning meaning) throws MalformedException {
        List<Meaning> frames = meaning.list("frames");
        assertThat(packets).hasSameSizeAs(frames);
        for (int at = 0; at < frames.size(); at++) {
            PacketVectors.checkHeader(packets.get(at), frames.get(at));
            frames.get(at).nothingLeft();
        }
    }

    private static void firstAndLastUsers(SizedDataset dataset, Meaning meaning) {
        List<UserRecord> users = UserDataset.decode(dataset.records(), OptionalInt.empty()).users();
        meaning.is("userCount", users.size()).is("allUserIds", users.stream().map(UserRecord::pin).toList());
        List<Meaning> first = meaning.list("firstUsers");
        for (int at = 0; at < first.size(); at++) UserVectors.check(users.get(at), first.get(at));
        UserVectors.check(users.getLast(), meaning.part("lastUser"));
    }

    /** The payload, a person's fingerprint, is not there: zeros stand for it, so its digests cannot be compared. */
    private static void structure(Vector vector, Meaning meaning) throws MalformedException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        List<Meaning> frames = meaning.list("frames");
        for (Meaning each : frames) {
            Packet packet = Packet.of(each.number("command"), each.number("sessionField"), each.number("reply"),
                    new byte[each.number("dataLen")]);
            if (packet.data().length == 0) each.is("checksum", Bytes.u16(packet.encode(), 2));
            else
                each.passOver("checksum");
            each.nothingLeft();
            stream.writeBytes(TcpFraming.wrap(packet.encode()));
        }
        int size = meaning.number("bodyLen");
        TransferCollector collector = TransferCollector.plain(Delivery.IN_ORDER, 0);
        collector.feed(Packet.of(Command.PREPARE_DATA, 1, 50, new DataAnnouncement(size, 1008).encode()));
        List<byte[]> packets = packets(stream.toByteArray(), vector.segments());
        for (byte[] each : packets) collector.feed(Packet.decode(each));
        assertThat(packets).hasSameSizeAs(frames);
        assertThat(collector.state()).isEqualTo(TransferCollector.State.CLOSED);
        assertThat(collector.bytes()).hasSize(size);
        TemplateVectors.single(size, meaning.text("first8"), meaning.text("tail2"));
        meaning.passOver("bodySha256", "streamSha256");
    }
}
