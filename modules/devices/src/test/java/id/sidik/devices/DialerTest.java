package id.sidik.devices;

import static id.sidik.devices.Packets.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.sidik.protocol.CommKey;
import id.sidik.protocol.Command;
import id.sidik.protocol.Packet;
import id.sidik.protocol.Reply;
import java.net.ConnectException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DialerTest {
    private static final int SESSION = 11_822;
    private static final Duration MOMENT = Duration.ofMillis(400);
    private static final Patience SHORT = new Patience(MOMENT, MOMENT, MOMENT, MOMENT, 3);

    private final List<ScriptedWire> wires = new ArrayList<>();

    private Dialer dialer(int commKey, ScriptedWire.Script script) {
        return new Dialer((road, limit) -> {
            wires.add(new ScriptedWire(road, script));
            return wires.getLast();
        }, commKey, SHORT, Watch.NONE);
    }

    /** Wants a key, and opens only for this one. */
    private static List<Packet> locked(Packet request, int commKey) {
        return List.of(switch (request.code()) {
            case Command.CONNECT -> new Packet(Reply.ACK_UNAUTH, SESSION, 0, new byte[0]);
            case Command.AUTH -> answer(request,
                    CommKey.matches(request.data(), commKey, SESSION) ? Reply.ACK_OK : Reply.ACK_UNAUTH);
            default -> answer(request, Reply.ACK_OK);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 12_345, 999_999})
    void aMachineThatWantsAKeyGetsIt(int commKey) throws Exception {
        dialer(commKey, request -> locked(request, commKey)).dial(Transport.TCP).close();
        assertThat(wires.getFirst().codes()).containsExactly(Command.CONNECT, Command.AUTH, Command.OPTIONS_WRQ,
                Command.EXIT);
        assertThat(wires.getFirst().requests.get(1).session()).isEqualTo(SESSION);
    }

    @Test
    void aWrongKeyIsTriedOnceAndTheSessionIsFreed() {
        MachineException refused = refused(dialer(1, request -> locked(request, 2)));
        assertThat(refused.refusal()).isEqualTo(new Refusal.WrongKey());
        assertThat(wires).hasSize(1);
        assertThat(wires.getFirst().codes()).containsExactly(Command.CONNECT, Command.AUTH, Command.EXIT);
    }

    static Stream<Arguments> answersToConnect() {
        return Stream.of(Arguments.of(Reply.AUTH_LOCKED, new Refusal.KeyLocked()),
                Arguments.of(Reply.CRYPTO_CHALLENGE, new Refusal.NeedsVendorEncryption()),
                Arguments.of(Reply.ACK_ERROR, new Refusal.Busy()), Arguments.of(Reply.ACK_RETRY, new Refusal.Busy()),
                Arguments.of(Reply.ACK_UNKNOWN, new Refusal.Busy()),
                Arguments.of(Command.CONNECT, new Refusal.NotAMachine("CONNECT was answered with code 1000")),
                Arguments.of(0x5454, new Refusal.NotAMachine("CONNECT was answered with code 21588")));
    }

    @ParameterizedTest
    @MethodSource("answersToConnect")
    void theAnswerToConnectNamesTheRefusal(int code, Refusal refusal) {
        assertThat(refused(dialer(0, request -> List.of(answer(request, code)))).refusal()).isEqualTo(refusal);
    }

    @Test
    void aMachineThatLeavesTheVendorsGreetingUnansweredIsStillSpokenWith() throws Exception {
        dialer(0, request -> request.code() == Command.OPTIONS_WRQ
                ? List.of()
                : List.of(answer(request, Reply.ACK_OK))).dial(Transport.TCP).close();
        assertThat(wires).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("roads")
    void theOtherRoadIsTriedWhenTheFirstIsClosed(Transport first, Transport served) throws Exception {
        Dialer dialer = new Dialer((road, limit) -> {
            if (road == first && first != served) throw new ConnectException("refused");
            wires.add(new ScriptedWire(road, request -> List.of(answer(request, Reply.ACK_OK))));
            return wires.getLast();
        }, 0, SHORT, Watch.NONE);
        try (Conversation conversation = dialer.dial(first)) {
            assertThat(conversation.transport()).isEqualTo(served);
        }
        assertThat(wires).hasSize(1);
    }

    static Stream<Arguments> roads() {
        return Stream.of(Transport.TCP, Transport.UDP)
                .flatMap(first -> Stream.of(Transport.TCP, Transport.UDP).map(served -> Arguments.of(first, served)));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anOpenPortWithoutAWordIsBusyInWhicheverOrderItIsTried(boolean tcpFirst) {
        Dialer silent = dialer(0, request -> List.of());
        MachineException refused = catchThrowableOfType(MachineException.class,
                () -> silent.dial(tcpFirst ? Transport.TCP : Transport.UDP));
        assertThat(refused.refusal()).isEqualTo(new Refusal.Busy());
        assertThat(wires).hasSize(2).allMatch(ScriptedWire::closed);
    }

    @Test
    void aStopEndsTheDialling() {
        Dialer dialer = new Dialer((road, limit) -> new ScriptedWire(road, request -> List.of()), 0,
                TestPatience.ample(), TestPatience.stopping());
        assertThat(refused(dialer).refusal()).isEqualTo(new Refusal.Stopped());
    }

    private static MachineException refused(Dialer dialer) {
        return catchThrowableOfType(MachineException.class, () -> dialer.dial(Transport.TCP));
    }
}
