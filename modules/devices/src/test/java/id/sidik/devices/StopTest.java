package id.sidik.devices;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.protocol.Command;
import id.sidik.simulator.Fault;
import id.sidik.simulator.SimulatorSettings;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wish to stop is heard everywhere, long before any patience runs out. */
@Execution(ExecutionMode.CONCURRENT)
class StopTest {
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Patience ENDLESS = new Patience(LONG, LONG, LONG, LONG, 3);
    private static final Duration HEARD = Duration.ofMillis(300);

    @ParameterizedTest(name = "command {1} over {0}")
    @CsvSource({"TCP, 1000", "TCP, 11", "TCP, 201", "TCP, 1503", "TCP, 1504", "UDP, 1000", "UDP, 50", "UDP, 1503",
        "UDP, 1504"})
    void aHangingQuestionIsLeftAndTheSessionIsFreedAllTheSame(Transport road, int hanging) {
        SimulatorSettings settings = Simulated.over(road).withFaults(new Fault.Stall(hanging, Integer.MAX_VALUE));
        try (Simulated simulated = Simulated.start(settings, ENDLESS)) {
            Optional<Capability> known = Optional.of(Capability.assumed(road));
            long start = System.nanoTime();
            Download download = simulated.download(known, TestPatience.stoppingAfter(HEARD));
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(TestPatience.SOON);
            assertThat(download).isEqualTo(new Download.Failed(new Refusal.Stopped()));
            if (hanging != Command.CONNECT) simulated.assertLeftInPeace();
        }
    }

    @Test
    void aStopInTheMiddleOfTheLogFreesBufferAndSession() {
        try (Simulated simulated = Simulated.start(Simulated.over(Transport.UDP).withRecords(20_000))) {
            StopAtFirstByte watch = new StopAtFirstByte();
            assertThat(simulated.download(watch)).isEqualTo(new Download.Failed(new Refusal.Stopped()));
            Awaitility.await().untilAsserted(() -> assertThat(simulated.machine.commands())
                    .endsWith(Command.FREE_DATA, Command.EXIT));
        }
    }

    private static final class StopAtFirstByte implements Watch {
        private boolean begun;

        @Override
        public void at(long doneBytes, long totalBytes) {
            begun = true;
        }

        @Override
        public boolean stopRequested() {
            return begun;
        }
    }

    @Test
    void aProbeStopsToo() {
        SimulatorSettings settings = SimulatorSettings.usual().tcpOnly()
                .withFaults(new Fault.Stall(Command.GET_TIME, Integer.MAX_VALUE));
        try (Simulated simulated = Simulated.start(settings, ENDLESS)) {
            Probe probe = simulated.machines().probe(simulated.address(), 0, Optional.empty(),
                    TestPatience.stoppingAfter(HEARD));
            assertThat(probe).isEqualTo(new Probe.Failed(new Refusal.Stopped()));
        }
    }

    @Test
    void waitingForAnotherConversationWithTheSameMachineStops() throws Exception {
        SimulatorSettings settings = SimulatorSettings.usual().tcpOnly()
                .withFaults(new Fault.Stall(Command.GET_TIME, Integer.MAX_VALUE));
        try (Simulated simulated = Simulated.start(settings, ENDLESS)) {
            CompletableFuture<Download> first = CompletableFuture
                    .supplyAsync(() -> simulated.download(TestPatience.stoppingAfter(Duration.ofSeconds(2))));
            Awaitility.await().until(() -> simulated.machine.commands().contains(Command.GET_TIME));
            assertThat(simulated.download(TestPatience.stoppingAfter(HEARD)))
                    .isEqualTo(new Download.Failed(new Refusal.Stopped()));
            assertThat(simulated.machine.commands()).filteredOn(code -> code == Command.CONNECT).hasSize(1);
            assertThat(first.get()).isEqualTo(new Download.Failed(new Refusal.Stopped()));
        }
    }

    @Test
    void aRestBetweenTwoConversationsStops() {
        SimulatorSettings settings = SimulatorSettings.usual().tcpOnly()
                .withFaults(new Fault.Drop(Command.READ_BUFFER, Integer.MAX_VALUE, 10));
        try (Simulated simulated = Simulated.start(settings, ENDLESS)) {
            assertThat(simulated.download(TestPatience.stoppingAfter(HEARD)))
                    .isEqualTo(new Download.Failed(new Refusal.Stopped()));
        }
    }

    /** A listener whose queue is full answers no further connection: dialling hangs as with a machine that is off. */
    @Test
    void aHangingConnectionIsLeft() throws Exception {
        try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            List<SocketChannel> queue = new ArrayList<>();
            for (int each = 0; each < 8; each++) queue.add(begin(full));
            Download download = new Machines(ENDLESS).download(new MachineAddress("127.0.0.1", full.getLocalPort()), 0,
                    Optional.empty(), TestPatience.stoppingAfter(HEARD));
            assertThat(download).isEqualTo(new Download.Failed(new Refusal.Stopped()));
            for (SocketChannel each : queue) each.close();
        }
    }

    private static SocketChannel begin(ServerSocket server) throws Exception {
        SocketChannel channel = SocketChannel.open();
        channel.configureBlocking(false);
        channel.connect(new InetSocketAddress(server.getInetAddress(), server.getLocalPort()));
        return channel;
    }

    @Test
    void whoIsAskedToStopBeforeTheFirstWordSaysNone() {
        try (Simulated simulated = Simulated.start(SimulatorSettings.usual())) {
            assertThat(simulated.download(TestPatience.stopping()))
                    .isEqualTo(new Download.Failed(new Refusal.Stopped()));
            assertThat(simulated.machine.commands()).isEmpty();
        }
    }
}
