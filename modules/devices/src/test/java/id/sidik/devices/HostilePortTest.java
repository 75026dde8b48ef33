package id.sidik.devices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import id.sidik.protocol.Command;
import id.sidik.protocol.Packet;
import id.sidik.protocol.Reply;
import id.sidik.protocol.TcpFraming;
import java.io.IOException;
import java.io.OutputStream;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is not a machine, or one of bad will, gets a name in bounded time. */
@Execution(ExecutionMode.CONCURRENT)
class HostilePortTest {
    private static final Machines MACHINES = new Machines(TestPatience.brief());

    private static Refusal refusal(MachineAddress address) {
        Download download = soon(() -> MACHINES.download(address, 0, Optional.empty(), Watch.NONE));
        Probe probe = soon(() -> MACHINES.probe(address, 0, Optional.empty(), Watch.NONE));
        assertThat(download).isInstanceOf(Download.Failed.class);
        assertThat(probe).isInstanceOf(Probe.Failed.class);
        Refusal why = ((Download.Failed) download).why();
        assertThat(((Probe.Failed) probe).why()).hasSameClassAs(why);
        return why;
    }

    private static <T> T soon(Supplier<T> call) {
        return assertTimeoutPreemptively(TestPatience.SOON, call::get);
    }

    private static void endlessly(OutputStream out, byte[] bytes) throws IOException {
        while (true) out.write(bytes);
    }

    private static byte[] frame(int code, int reply, byte... data) {
        return TcpFraming.wrap(Packet.of(code, 0x1234, reply, data).encode());
    }

    private static byte[] noise(int size) {
        byte[] noise = new byte[size];
        new Random(7).nextBytes(noise);
        return noise;
    }

    private static byte[] oversized() {
        return new byte[]{0x50, 0x50, (byte) 0x82, 0x7D, -1, -1, -1, 0x7F, 0, 0, 0, 0, 0, 0, 0, 0};
    }

    static Stream<Arguments> notMachines() {
        byte[] page = "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
        byte[] event = frame(Command.REG_EVENT, 0, new byte[32]);
        return Stream.of(script("a web server that answers at once", (in, out) -> out.write(page)),
                script("noise", (in, out) -> out.write(noise(10_000))),
                script("noise without end", (in, out) -> endlessly(out, noise(4096))),
                script("an oversized frame", (in, out) -> out.write(oversized())),
                script("a frame without end", (in, out) -> {
                    out.write(new byte[]{0x50, 0x50, (byte) 0x82, 0x7D, 0, 0, 0x10, 0});
                    endlessly(out, new byte[4096]);
                }), script("an echo", (in, out) -> in.transferTo(out)),
                script("frames with foreign numbers", (in, out) -> endlessly(out, frame(Reply.ACK_OK, 77))),
                script("events without end", (in, out) -> endlessly(out, event)),
                script("half a frame", (in, out) -> out.write(frame(Reply.ACK_OK, 0), 0, 11)),
                script("an answer from elsewhere", (in, out) -> out.write(frame(0x1111, 0))));
    }

    private static Arguments script(String name, HostileServer.Script script) {
        return Arguments.of(name, script);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notMachines")
    void whatDoesNotSpeakTheProtocolIsNoMachine(String name, HostileServer.Script script) throws Exception {
        try (HostileServer server = new HostileServer(script)) {
            assertThat(refusal(server.address())).isInstanceOf(Refusal.NotAMachine.class);
        }
    }

    static Stream<Arguments> silences() {
        return Stream.of(script("silent, as a web server that waits for the end of its header", (in, out) -> in
                .transferTo(OutputStream.nullOutputStream())),
                script("deaf and silent", (in, out) -> {}), script("closed at once", (in, out) -> in.close()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("silences")
    void anOpenPortWithoutAWordIsBusy(String name, HostileServer.Script script) throws Exception {
        try (HostileServer server = new HostileServer(script)) {
            assertThat(refusal(server.address())).isEqualTo(new Refusal.Busy());
        }
    }

    @Test
    void aClosedPortIsUnreachable() throws Exception {
        int port;
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = taken.getLocalPort();
        }
        assertThat(refusal(new MachineAddress("127.0.0.1", port))).isInstanceOf(Refusal.Unreachable.class);
    }

    @Test
    void anUnknownHostNameIsUnreachable() {
        assertThat(refusal(new MachineAddress("no-such-machine.invalid", 4370)))
                .isInstanceOf(Refusal.Unreachable.class);
    }

    @Test
    void aUdpPortThatAnswersNonsenseIsNoMachine() throws Exception {
        try (DatagramSocket socket = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> answerNonsense(socket));
            assertThat(refusal(new MachineAddress("127.0.0.1", socket.getLocalPort())))
                    .isInstanceOf(Refusal.NotAMachine.class);
        }
    }

    private static void answerNonsense(DatagramSocket socket) {
        try {
            while (true) {
                DatagramPacket packet = new DatagramPacket(new byte[2048], 2048);
                socket.receive(packet);
                socket.send(new DatagramPacket(noise(600), 600, packet.getSocketAddress()));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    /** Speaks well until the log is asked for, and then announces four gigabytes, or sends without end. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("falseMachines")
    void aMachineOfBadWillCannotHoldTheProgram(String name, HostileServer.Script log) throws Exception {
        try (HostileServer server = new HostileServer(new FalseMachine(log))) {
            Download download = soon(() -> MACHINES.download(server.address(), 0, Optional.empty(), Watch.NONE));
            assertThat(download).isNotInstanceOf(Download.Complete.class);
            assertThat(server.visits()).isLessThanOrEqualTo(3);
        }
    }

    static Stream<Arguments> falseMachines() {
        byte[] huge = {0, -1, -1, -1, -1, -1, -1, -1, -1, 0, 0, 0, 0};
        byte[] large = {0, 0, 0, 0, 4, 0, 0, 0, 4, 0, 0, 0, 0};
        return Stream.of(script("four gigabytes", (in, out) -> out.write(frame(Reply.ACK_OK, FalseMachine.ASKED,
                huge))),
                script("64 MiB that never come",
                        (in, out) -> out.write(frame(Reply.ACK_OK, FalseMachine.ASKED, large))),
                script("empty data without end",
                        (in, out) -> endlessly(out, frame(Command.DATA, FalseMachine.ASKED, (byte) 1))),
                script("data without end",
                        (in, out) -> endlessly(out, frame(Command.DATA, FalseMachine.ASKED, new byte[60_000]))));
    }
}
