package id.sidik.simulator;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.BindException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class RudeClientTest {
    private static final SimulatorSettings SMALL = SimulatorSettings.usual().withPeople(2);

    @Test
    void whoSpeaksAnotherProtocolIsShownTheDoorAndTheNextOneServed() throws IOException {
        try (SimulatedMachine machine = SimulatedMachine.start(SMALL)) {
            try (RawClient.Tcp browser = new RawClient.Tcp(machine.port())) {
                browser.sendBare("GET / HTTP/1.1\r\n\r\n".getBytes(US_ASCII));
                assertEquals(0, browser.rest().length);
            }
            try (RawClient client = RawClient.tcp(machine.port())) {
                assertEquals(2000, client.connect().code());
            }
        }
    }

    @Test
    void aFrameOfTwoGigabytesIsNotWaitedFor() throws IOException {
        try (SimulatedMachine machine = SimulatedMachine.start(SMALL);
                RawClient.Tcp client = new RawClient.Tcp(machine.port())) {
            client.sendBare(new byte[]{0x50, 0x50, (byte) 0x82, 0x7D, -1, -1, -1, 0x7F});
            assertEquals(0, client.rest().length);
        }
    }

    @Test
    void requestsInCrumbsAndInHeapsAreAllAnswered() throws IOException {
        try (SimulatedMachine machine = SimulatedMachine.start(SMALL);
                RawClient.Tcp client = new RawClient.Tcp(machine.port())) {
            client.connect();
            byte[] request = RawClient.packet(1100, client.session(), 1, new byte[0]);
            byte[] frames = new byte[32];
            for (int nth = 0; nth < 2; nth++) {
                System.arraycopy(new byte[]{0x50, 0x50, (byte) 0x82, 0x7D, 8, 0, 0, 0}, 0, frames, nth * 16, 8);
                System.arraycopy(request, 0, frames, nth * 16 + 8, 8);
            }
            client.sendBare(frames);
            for (byte crumb : frames) client.sendBare(new byte[]{crumb});
            for (int nth = 0; nth < 4; nth++) assertEquals("Ver 6.60 Apr 26 2016\0", client.hear().text());
        }
    }

    @Test
    void aSilentClientLosesItsPlace() throws IOException {
        Dialect hasty = Dialect.usual().withAccess(Access.usual().withIdle(Duration.ofMillis(100)));
        try (SimulatedMachine machine = SimulatedMachine.start(SMALL.withDialect(hasty));
                RawClient.Tcp client = new RawClient.Tcp(machine.port())) {
            client.connect();
            assertEquals(0, client.rest().length);
            Awaitility.await().until(() -> machine.openSessions() == 0);
        }
    }

    @Test
    void withMoreThanSixtyFourUdpClientsTheOldestGivesWay() throws IOException {
        List<RawClient> clients = new ArrayList<>();
        try (SimulatedMachine machine = SimulatedMachine.start(SMALL.udpOnly())) {
            for (int nth = 0; nth < 65; nth++) {
                clients.add(RawClient.udp(machine.port()));
                assertEquals(2000, clients.getLast().connect().code());
            }
            Awaitility.await().until(() -> machine.openSessions() == 64);
            assertEquals(2000, clients.getLast().ask(1100).code());
            assertEquals(2005, clients.getFirst().ask(1100).code());
        } finally {
            for (RawClient client : clients) client.close();
        }
    }

    @Test
    void aTakenPortIsNotShared() throws IOException {
        try (SimulatedMachine machine = SimulatedMachine.start(SMALL)) {
            assertThrows(BindException.class, () -> SimulatedMachine.start(SMALL.withPort(machine.port())));
            assertThrows(BindException.class, () -> SimulatedMachine.start(SMALL.udpOnly().withPort(machine.port())));
        }
    }

    @Test
    void withoutTcpAConnectionIsRefused() throws IOException {
        try (SimulatedMachine machine = SimulatedMachine.start(SMALL.udpOnly())) {
            assertThrows(IOException.class, () -> RawClient.tcp(machine.port()));
        }
    }
}
