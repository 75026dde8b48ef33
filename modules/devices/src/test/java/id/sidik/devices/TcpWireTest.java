package id.sidik.devices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.protocol.MalformedException;
import id.sidik.protocol.Packet;
import id.sidik.protocol.TcpFraming;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TcpWireTest extends WireContract {
    private static final Duration LONG = Duration.ofSeconds(30);

    private final List<HostileServer> servers = new ArrayList<>();

    @AfterEach
    void close() throws IOException {
        for (HostileServer server : servers) server.close();
    }

    private Wire to(HostileServer.Script script) throws Exception {
        HostileServer server = new HostileServer(script);
        servers.add(server);
        return TcpWire.open(new InetSocketAddress("127.0.0.1", server.address().port()), Limit.of(LONG, Watch.NONE));
    }

    @Override
    Wire toAnEcho() throws Exception {
        return to((in, out) -> in.transferTo(out));
    }

    @Override
    Wire toSilence() throws Exception {
        return to((in, out) -> in.transferTo(OutputStream.nullOutputStream()));
    }

    @Test
    void framesAreCutFromTheStreamHoweverTheyAreSplit() throws Exception {
        byte[] first = Packet.of(1501, 0, 4, new byte[13]).encode();
        byte[] second = Packet.of(2000, 1, 4).encode();
        try (Wire wire = to((in, out) -> {
            for (byte[] packet : List.of(first, second)) for (byte each : TcpFraming.wrap(packet)) out.write(each);
        })) {
            assertThat(wire.receive(LONG)).hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(first));
            assertThat(wire.receive(LONG)).hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(second));
        }
    }

    @Test
    void halfAFrameIsNoPacketButItsBytesAreCounted() throws Exception {
        try (Wire wire = to((in, out) -> out.write(TcpFraming.wrap(Packet.of(2000, 1, 4).encode()), 0, 10))) {
            for (long end = System.nanoTime() + LONG.toNanos(); wire.received() < 10 && System.nanoTime() < end;)
                assertThat(wire.receive(Duration.ofMillis(10))).isEmpty();
            assertThat(wire.received()).isEqualTo(10);
        }
    }

    @Test
    void foreignBytesAreRefusedAtOnce() throws Exception {
        try (Wire wire = to((in, out) -> out.write('H'))) {
            assertThatThrownBy(() -> wire.receive(LONG)).isInstanceOf(MalformedException.class);
        }
    }

    @Test
    void theOtherSideHangingUpIsAnEnd() throws Exception {
        try (Wire wire = to((in, out) -> out.close())) {
            assertThatThrownBy(() -> wire.receive(LONG)).isInstanceOf(EOFException.class);
        }
    }

    @Test
    void sendingToWhoTakesNothingEnds() throws Exception {
        byte[] packet = Packet.of(1501, 0, 4, new byte[60_000]).encode();
        try (Wire wire = to((in, out) -> {})) {
            assertThatThrownBy(() -> {
                for (int each = 0; each < 10_000; each++) wire.send(packet);
            }).isInstanceOf(IOException.class).hasMessageContaining("takes no bytes");
        }
    }
}
