package id.sidik.devices;

import static id.sidik.devices.Packets.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.protocol.Command;
import id.sidik.protocol.Packet;
import id.sidik.protocol.Reply;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConversationTest {
    private static final int SESSION = 0x5A3C;
    private static final Duration MOMENT = Duration.ofMillis(400);
    private static final Patience SHORT = new Patience(MOMENT, MOMENT, MOMENT, MOMENT, 3);

    private static Packet greeting(Packet request) {
        return new Packet(Reply.ACK_OK, SESSION, request.reply(), new byte[0]);
    }

    private static List<Packet> polite(Packet request) {
        return List.of(request.code() == Command.CONNECT ? greeting(request) : answer(request, Reply.ACK_OK));
    }

    private static Conversation connected(ScriptedWire wire) throws MachineException {
        Conversation conversation = new Conversation(wire, SHORT, Watch.NONE, new Checksums());
        assertThat(conversation.connect()).isPresent();
        return conversation;
    }

    @Test
    void theSessionComesFromTheConnectAnswerAndFromNoLaterPacket() throws Exception {
        ScriptedWire wire = new ScriptedWire(Transport.TCP, request -> request.code() == Command.CONNECT
                ? List.of(greeting(request))
                : List.of(new Packet(Reply.ACK_OK, 1, request.reply(), new byte[0])));
        Conversation conversation = connected(wire);
        conversation.ask(Command.GET_TIME);
        conversation.ask(Command.GET_VERSION);
        assertThat(wire.requests).extracting(Packet::session).containsExactly(0, SESSION, SESSION);
        assertThat(wire.requests).extracting(Packet::reply).containsExactly(0, 1, 2);
    }

    @Test
    void aLateAnswerToAnEarlierQuestionIsNotTakenForThisOne() throws Exception {
        ScriptedWire wire = new ScriptedWire(Transport.TCP, request -> request.code() == Command.GET_VERSION
                ? List.of(new Packet(Reply.ACK_OK, SESSION, request.reply() - 1, new byte[]{1}),
                        answer(request, Reply.ACK_OK, (byte) 2))
                : polite(request));
        Conversation conversation = connected(wire);
        conversation.ask(Command.GET_TIME);
        assertThat(conversation.ask(Command.GET_VERSION).data()).containsExactly(2);
    }

    @Test
    void anEventIsAcknowledgedWithNumberZeroAndNotTakenForAnAnswer() throws Exception {
        Packet event = new Packet(Command.REG_EVENT, 1, 0, new byte[32]);
        ScriptedWire wire = new ScriptedWire(Transport.TCP, request -> switch (request.code()) {
            case Command.GET_TIME -> List.of(event, answer(request, Reply.ACK_OK, (byte) 7));
            case Reply.ACK_OK -> List.of();
            default -> polite(request);
        });
        Conversation conversation = connected(wire);
        assertThat(conversation.ask(Command.GET_TIME).data()).containsExactly(7);
        assertThat(wire.requests).last().isEqualTo(new Packet(Reply.ACK_OK, SESSION, 0, new byte[0]));
    }

    @Test
    void overUdpALostQuestionIsRepeatedWithTheSameNumber() throws Exception {
        int[] heard = {0};
        ScriptedWire wire = new ScriptedWire(Transport.UDP,
                request -> request.code() == Command.GET_TIME && heard[0]++ < 2 ? List.of() : polite(request));
        Conversation conversation = connected(wire);
        conversation.ask(Command.GET_TIME);
        assertThat(wire.requests).extracting(Packet::reply).containsExactly(0, 1, 1, 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {Reply.ACK_UNAUTH, Reply.NOT_INITIALISED})
    void aMachineThatForgotTheSessionBreaksTheConversation(int code) throws Exception {
        ScriptedWire wire = new ScriptedWire(Transport.UDP, request -> request.code() == Command.GET_TIME
                ? List.of(answer(request, code))
                : polite(request));
        Conversation conversation = connected(wire);
        assertThatThrownBy(() -> conversation.ask(Command.GET_TIME))
                .isInstanceOfSatisfying(MachineException.class,
                        lost -> assertThat(lost.refusal()).isInstanceOf(Refusal.Broken.class));
    }

    @Test
    void replyNumbersWrapBeforeTheLastSixteenBitNumber() throws Exception {
        ScriptedWire wire = new ScriptedWire(Transport.TCP, ConversationTest::polite);
        Conversation conversation = connected(wire);
        for (int question = 0; question < 65_536; question++) conversation.ask(Command.GET_TIME);
        assertThat(wire.requests).extracting(Packet::reply).startsWith(0, 1, 2).endsWith(65_534, 0, 1)
                .doesNotContain(65_535);
    }

    @Test
    void closingSaysExitAlsoAfterAQuestionWasNotAnswered() throws Exception {
        ScriptedWire wire = new ScriptedWire(Transport.TCP,
                request -> request.code() == Command.GET_TIME ? List.of() : polite(request));
        try (Conversation conversation = connected(wire)) {
            assertThatThrownBy(() -> conversation.ask(Command.GET_TIME)).isInstanceOf(MachineException.class);
        }
        assertThat(wire.codes()).containsExactly(Command.CONNECT, Command.GET_TIME, Command.EXIT);
        assertThat(wire.closed()).isTrue();
    }
}
