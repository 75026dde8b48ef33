package id.sidik.devices;

import id.sidik.protocol.Command;
import id.sidik.protocol.FreeSizes;
import id.sidik.protocol.OptionText;
import id.sidik.protocol.PackedTime;
import id.sidik.protocol.Packet;
import id.sidik.protocol.Reply;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** The short questions that every machine is asked: who it is, what time it has, how much it holds (section 6). */
final class Questions {
    private final Conversation conversation;
    private final InstantSource clock;

    Questions(Conversation conversation, InstantSource clock) {
        this.conversation = conversation;
        this.clock = clock;
    }

    MachineIdentity identity() throws MachineException {
        return new MachineIdentity(option("~SerialNumber"), option("~DeviceName"), firmware(), option("~Platform"),
                option("MAC"), option("~ZKFPVersion"));
    }

    private String firmware() throws MachineException {
        Packet answer = conversation.ask(Command.GET_VERSION);
        return answer.code() == Reply.ACK_OK ? visible(OptionText.text(answer.data())) : "";
    }

    private String option(String key) throws MachineException {
        Packet answer = conversation.ask(Command.OPTIONS_RRQ, OptionText.request(key));
        if (answer.code() != Reply.ACK_OK) return "";
        return OptionText.value(answer.data(), key).map(Questions::visible).orElse("");
    }

    /** What a machine tells about itself is short and ASCII; anything else in it is damage. */
    private static String visible(String text) {
        return text.chars().filter(each -> each >= 0x20 && each < 0x7F).limit(64)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString().strip();
    }

    /** Empty when the machine shows an impossible date or does not answer this question. */
    Optional<ClockReading> clock() throws MachineException {
        Instant asked = clock.instant();
        long start = System.nanoTime();
        Packet answer = conversation.ask(Command.GET_TIME);
        Duration roundTrip = Duration.ofNanos(System.nanoTime() - start);
        if (answer.code() != Reply.ACK_OK || answer.data().length < Integer.BYTES) return Optional.empty();
        int packed = ByteBuffer.wrap(answer.data()).order(ByteOrder.LITTLE_ENDIAN).getInt();
        return PackedTime.decode(packed)
                .map(time -> ClockReading.told(time, asked.plus(roundTrip.dividedBy(2)), roundTrip));
    }

    /** Empty when the firmware answers in a shape that nobody has explained: unknown, not zero (section 6.3). */
    Optional<FreeSizes> counts() throws MachineException {
        Packet answer = conversation.ask(Command.GET_FREE_SIZES);
        return answer.code() == Reply.ACK_OK ? FreeSizes.decode(answer.data()) : Optional.empty();
    }
}
