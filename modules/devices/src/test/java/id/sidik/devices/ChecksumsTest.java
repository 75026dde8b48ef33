package id.sidik.devices;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.protocol.Command;
import id.sidik.protocol.Packet;
import id.sidik.protocol.Reply;
import org.junit.jupiter.api.Test;

class ChecksumsTest {
    private static final Packet ACK = Packet.of(Reply.ACK_OK, 1, 3);
    private static final Packet ONE = Packet.of(Command.DATA, 0, 4, (byte) 1, (byte) 2);
    private static final Packet OTHER = Packet.of(Command.DATA, 1, 4, (byte) 3, (byte) 4);

    private final Checksums checksums = new Checksums();

    private boolean right(Packet packet) {
        return checksums.believes(packet.encode(), packet);
    }

    private boolean wrong(Packet packet) {
        byte[] bytes = packet.encode();
        bytes[2]--;
        return checksums.believes(bytes, packet);
    }

    @Test
    void aMachineThatWasNeverRightIsBelieved() {
        assertThat(wrong(ACK)).isTrue();
        assertThat(wrong(ONE)).isTrue();
        assertThat(wrong(OTHER)).isTrue();
    }

    @Test
    void whereTheMachineKnowsHowADamagedDataFrameCountsAsLostHoweverOftenItComes() {
        assertThat(right(ACK)).isTrue();
        assertThat(right(ONE)).isTrue();
        assertThat(wrong(OTHER)).isFalse();
        assertThat(wrong(OTHER)).isFalse();
        assertThat(right(OTHER)).isTrue();
    }

    @Test
    void dataThatIsNeverRightAndComesWrongAgainIsAHabit() {
        assertThat(right(ACK)).isTrue();
        assertThat(wrong(ONE)).isFalse();
        assertThat(wrong(OTHER)).isFalse();
        assertThat(wrong(ONE)).as("the same once more").isTrue();
        assertThat(wrong(OTHER)).isTrue();
    }

    @Test
    void aDamagedAnswerCountsAsLostWhereItsShapeWasEverRight() {
        assertThat(right(ACK)).isTrue();
        assertThat(wrong(Packet.of(Reply.ACK_OK, 1, 5))).isFalse();
        assertThat(wrong(Packet.of(Reply.ACK_OK, 1, 6))).isFalse();
    }

    @Test
    void anAnswerWhoseShapeIsNeverRightIsAHabitAtTheSecondTime() {
        assertThat(right(ACK)).isTrue();
        assertThat(wrong(Packet.of(Reply.ACK_OK, 1, 5, (byte) 7))).isFalse();
        assertThat(wrong(Packet.of(Reply.ACK_OK, 1, 5, (byte) 7))).isTrue();
        assertThat(wrong(Packet.of(Reply.ACK_OK, 1, 5, (byte) 7, (byte) 8))).as("another length").isFalse();
    }
}
