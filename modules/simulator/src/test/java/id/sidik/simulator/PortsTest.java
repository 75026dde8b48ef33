package id.sidik.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {
    private static final int BLOCK = Integer.getInteger("sidik.simulator.block") * 10_000;

    @Test
    void aPortThatWasGivenUpIsNotTheNextMachines() throws IOException {
        int first = listenOnce();
        int second = listenOnce();

        assertThat(first).isBetween(BLOCK, BLOCK + 9_999);
        assertThat(second).isBetween(BLOCK, BLOCK + 9_999).isNotEqualTo(first);
    }

    @Test
    void aTakenPortIsPassedOver() throws IOException {
        try (ServerSocket taken = Sockets.listen(0, "127.0.0.1")) {
            int next = BLOCK + (taken.getLocalPort() + 1 - BLOCK) % 10_000;
            try (ServerSocket alsoTaken = Sockets.listen(next, "127.0.0.1")) {
                assertThat(listenOnce()).isNotIn(taken.getLocalPort(), alsoTaken.getLocalPort());
            }
        }
    }

    @Test
    void aPortOfItsOwnIsTaken() {
        assertThat(Ports.choose(4370)).isEqualTo(4370);
    }

    private static int listenOnce() throws IOException {
        try (ServerSocket door = Sockets.listen(0, "127.0.0.1")) {
            return door.getLocalPort();
        }
    }
}
