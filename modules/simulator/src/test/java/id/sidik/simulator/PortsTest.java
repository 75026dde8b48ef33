package id.sidik.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PortsTest {
    private static final int FIRST = Ports.first(Integer.getInteger("sidik.simulator.block"));

    @Test
    void aPortThatWasGivenUpIsNotTheNextMachines() throws IOException {
        int first = listenOnce();
        int second = listenOnce();

        assertThat(first).isBetween(FIRST, FIRST + Ports.SIZE - 1);
        assertThat(second).isBetween(FIRST, FIRST + Ports.SIZE - 1).isNotEqualTo(first);
    }

    @Test
    void aTakenPortIsPassedOver() throws IOException {
        try (ServerSocket taken = Sockets.listen(0, "127.0.0.1")) {
            int next = FIRST + (taken.getLocalPort() + 1 - FIRST) % Ports.SIZE;
            try (ServerSocket alsoTaken = Sockets.listen(next, "127.0.0.1")) {
                assertThat(listenOnce()).isNotIn(taken.getLocalPort(), alsoTaken.getLocalPort());
            }
        }
    }

    @Test
    void aPortOfItsOwnIsTaken() {
        assertThat(Ports.choose(4370)).isEqualTo(4370);
    }

    @Test
    void processesSideBySideNeverShareANumberAndStayBelowTheSystems() {
        List<Integer> firsts = IntStream.rangeClosed(1, Ports.BLOCKS).mapToObj(Ports::first).toList();
        assertThat(firsts).isSorted().doesNotHaveDuplicates();
        assertThat(Ports.first(2) - Ports.first(1)).isGreaterThanOrEqualTo(Ports.SIZE);
        assertThat(Ports.first(Ports.BLOCKS) + Ports.SIZE).isLessThan(32_768);
        assertThatThrownBy(() -> Ports.block(Ports.BLOCKS + 1)).hasMessageContaining("9");
    }

    private static int listenOnce() throws IOException {
        try (ServerSocket door = Sockets.listen(0, "127.0.0.1")) {
            return door.getLocalPort();
        }
    }
}
