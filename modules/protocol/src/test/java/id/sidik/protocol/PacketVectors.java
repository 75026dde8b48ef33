package id.sidik.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** What every captured packet states: framing, header, checksum; and that we would send the same bytes. */
final class PacketVectors {
    private PacketVectors() {}

    /** The packet's bytes without their preamble. */
    static byte[] unframed(Vector vector, Meaning meaning) throws MalformedException {
        if (!vector.layer().equals("tcp")) return vector.bytes();
        TcpFraming framing = new TcpFraming();
        framing.feed(vector.bytes(), 0, vector.bytes().length);
        byte[] packet = framing.next().orElseThrow();
        assertThat(framing.next()).as("nothing behind the frame").isEmpty();
        assertThat(TcpFraming.wrap(packet)).isEqualTo(vector.bytes());
        meaning.is("tcpLength", packet.length);
        return packet;
    }

    static Packet check(Vector vector, Meaning meaning) throws MalformedException {
        byte[] bytes = unframed(vector, meaning);
        Packet packet = Packet.decode(bytes);
        checkHeader(bytes, meaning);
        meaning.is("dataHex", packet.data());
        if (vector.status().equals("ok")) assertThat(packet.encode()).isEqualTo(bytes);
        return packet;
    }

    static void checkHeader(byte[] bytes, Meaning meaning) throws MalformedException {
        Packet packet = Packet.decode(bytes);
        meaning.is("command", packet.code()).is("session", packet.session()).is("reply", packet.reply())
                .is("sessionFieldIsChunkIndex", packet.session()).is("sessionField", packet.session())
                .is("checksum", Bytes.u16(bytes, 2)).is("checksumOk", Packet.checksumHolds(bytes))
                .is("dataLen", packet.data().length);
        if (meaning.has("commandName")) {
            Optional<Integer> ours = constant(meaning.text("commandName"));
            assertThat(ours.orElse(packet.code())).as("code of that name").isEqualTo(packet.code());
        }
    }

    /** Our code of that name; commands of other layers have none. */
    private static Optional<Integer> constant(String name) {
        return Stream.of(Command.class, Reply.class).flatMap(each -> Arrays.stream(each.getFields()))
                .filter(each -> each.getName().equals(name)).findFirst().map(each -> {
                    try {
                        return each.getInt(null);
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                });
    }

    static void handshake(Vector vector, Meaning meaning) throws MalformedException {
        Packet packet = check(vector, meaning);
        if (!meaning.has("commKey")) return;
        int key = meaning.number("commKey");
        int session = meaning.number("sessionUsed");
        byte[] ours = CommKey.scramble(key, session, meaning.number("ticks"));
        meaning.is("authData", ours);
        assertThat(packet.data()).isEqualTo(ours);
        assertThat(CommKey.matches(packet.data(), key, session)).isTrue();
        assertThat(CommKey.matches(packet.data(), key + 1, session)).isFalse();
    }

    static void option(Vector vector, Meaning meaning) throws MalformedException {
        Packet packet = check(vector, meaning);
        byte[] data = packet.data();
        meaning.is("deviceState", packet.session()).is("text", OptionText.text(data));
        if (meaning.has("nulTerminated")) meaning.is("nulTerminated", data[data.length - 1] == 0);
        if (!meaning.has("key")) {
            if (meaning.has("value")) meaning.is("value", data[0]);
            if (packet.code() == Command.OPTIONS_RRQ) checkRequest(data);
            return;
        }
        String key = meaning.text("key");
        String value = meaning.text("value");
        assertThat(OptionText.value(data, key)).contains(value);
        assertThat(OptionText.assignment(key, value)).isEqualTo(data);
    }

    private static void checkRequest(byte[] data) {
        byte[] ours = OptionText.request(OptionText.text(data));
        assertThat(Arrays.copyOf(data, ours.length)).as("with or without its NUL").isEqualTo(ours);
    }

    static void freeSizes(Vector vector, Meaning meaning) throws MalformedException {
        byte[] data = switch (vector.status() + " " + vector.layer()) {
            case "truncated tcp" -> cutShort(vector, meaning);
            case "ok tcp" -> check(vector, meaning).data();
            default -> vector.bytes();
        };
        Optional<FreeSizes> sizes = FreeSizes.decode(data);
        if (sizes.isEmpty()) meaning.is("words", data.length / 4);
        sizes.ifPresent(each -> checkCounts(each, meaning, data));
        assertThat(sizes.isPresent()).as("counts are understood").isEqualTo(meaning.has("userCap"));
    }

    private static void checkCounts(FreeSizes sizes, Meaning meaning, byte[] data) {
        meaning.is("users", sizes.users()).is("fingers", sizes.fingers()).is("records", sizes.punches())
                .is("oplogs", sizes.operations()).is("admins", sizes.admins()).is("passwords", sizes.passwords())
                .is("fingerCap", sizes.fingerCapacity()).is("userCap", sizes.userCapacity())
                .is("recordCap", sizes.punchCapacity()).is("fingerFree", sizes.fingerFree())
                .is("userFree", sizes.userFree()).is("recordFree", sizes.punchFree())
                .is("faces", sizes.faces().orElse(-1)).is("faceCap", sizes.faceCapacity().orElse(-1))
                .is("words", sizes.faces().isPresent() ? 23 : 20);
        if (meaning.has("w21")) meaning.is("w21", Bytes.i32(data, 21 * 4));
        assertThat(sizes.plausible()).as("capacity - used = free").isTrue();
    }

    /** A frame of which the source kept only the beginning: no complete packet, but its words can be read. */
    private static byte[] cutShort(Vector vector, Meaning meaning) throws MalformedException {
        byte[] bytes = vector.bytes();
        TcpFraming framing = new TcpFraming();
        framing.feed(bytes, 0, bytes.length);
        assertThat(framing.next()).as("an incomplete frame is waited for").isEmpty();
        meaning.is("tcpLength", Bytes.i32(bytes, 4));
        Packet packet = Packet.decode(Arrays.copyOfRange(bytes, TcpFraming.PREAMBLE, bytes.length));
        meaning.is("dataBytesPresent", packet.data().length);
        return packet.data();
    }
}
