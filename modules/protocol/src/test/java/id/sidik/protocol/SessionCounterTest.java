package id.sidik.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SessionCounterTest {
    @Test
    void theConversationBeginsWithSessionNoneAndNumberNone() {
        assertThat(new SessionCounter().next(Command.CONNECT)).isEqualTo(Packet.of(Command.CONNECT, 0, 0));
    }

    @Test
    void theSessionOfTheConnectAnswerGoesIntoEveryLaterRequest() {
        SessionCounter counter = new SessionCounter();
        counter.next(Command.CONNECT);
        counter.opened(Packet.of(Reply.ACK_UNAUTH, 0xFB2E, 0));
        assertThat(counter.next(Command.AUTH, (byte) 1)).isEqualTo(Packet.of(Command.AUTH, 0xFB2E, 1, (byte) 1));
        assertThat(counter.answers(Packet.of(Reply.ACK_OK, 124, 1))).as("whatever the session field").isTrue();
        assertThat(counter.next(Command.GET_TIME).session()).isEqualTo(0xFB2E);
    }

    @Test
    void aLateAnswerAndAnEventAreNotTheAnswer() {
        SessionCounter counter = new SessionCounter();
        counter.next(Command.CONNECT);
        assertThat(counter.answers(Packet.of(Command.REG_EVENT, 1, 0))).isFalse();
        counter.next(Command.GET_VERSION);
        assertThat(counter.answers(Packet.of(Reply.ACK_OK, 9, 0))).isFalse();
        assertThat(counter.answers(Packet.of(Reply.ACK_OK, 9, 1))).isTrue();
    }

    @Test
    void theCounterWrapsBeforeItLeavesSixteenBits() {
        SessionCounter counter = new SessionCounter();
        for (int number = 0; number < 65_535; number++) assertThat(counter.next(1).reply()).isEqualTo(number);
        assertThat(counter.next(1).reply()).isZero();
    }
}
