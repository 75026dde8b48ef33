package id.sidik.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandshakeTest {
    private static final SimulatorSettings SMALL = SimulatorSettings.usual().withPeople(2);

    @ParameterizedTest
    @ValueSource(strings = {"tcp", "udp"})
    void connectGivesASessionAndEveryAnswerRepeatsTheNumberOfItsRequest(String transport) throws IOException {
        try (SimulatedMachine machine = SimulatedMachine.start(SMALL);
                RawClient client = RawClient.over(transport, machine.port())) {
            RawClient.Answer connected = client.connect();
            assertEquals(2000, connected.code());
            assertNotEquals(0, connected.session());
            assertEquals(0, connected.number());
            assertEquals(1, machine.openSessions());
            RawClient.Answer version = client.ask(1100);
            assertEquals("Ver 6.60 Apr 26 2016\0", version.text());
            assertEquals(1, version.number());
            assertEquals(connected.session(), version.session());
            assertTrue(version.checksumHolds(), "also of an odd length");
            assertEquals(2000, client.ask(1001).code());
            assertEquals(0, machine.openSessions());
        }
    }

    @Test
    void aRequestWithoutSessionOrWithAForeignOneIsNotServed() throws IOException {
        try (SimulatedMachine machine = SimulatedMachine.start(SMALL);
                RawClient client = RawClient.tcp(machine.port())) {
            assertEquals(2005, client.ask(1100).code());
            client.connect();
            client.pretendSession(client.session() ^ 1);
            assertEquals(2005, client.ask(1100).code());
        }
    }

    /** The worked example of the protocol's section 3.2 needs session 0x5A3C; this is its rule, step by step. */
    private static int[] key(long key, int session) {
        long mixed = Long.reverse(key) >>> 32;
        mixed = mixed + session & 0xFFFFFFFFL;
        int b0 = (int) (mixed & 0xFF) ^ 'Z';
        int b1 = (int) (mixed >> 8 & 0xFF) ^ 'K';
        int b2 = (int) (mixed >> 16 & 0xFF) ^ 'S';
        int b3 = (int) (mixed >> 24) ^ 'O';
        assertTrue(b0 >= 0);
        return new int[]{b2 ^ 50, b3 ^ 50, 50, b1 ^ 50};
    }

    @Test
    void theRuleOfThisTestGivesTheWorkedExample() {
        assertEquals(List.of(0x6D, 0xE1, 0x32, 0x23),
                java.util.Arrays.stream(key(12345, 0x5A3C)).boxed().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tcp", "udp"})
    void aMachineWithAKeyLetsInOnlyWhoKnowsIt(String transport) throws IOException {
        try (SimulatedMachine machine = SimulatedMachine.start(SMALL.withCommKey(12345));
                RawClient client = RawClient.over(transport, machine.port())) {
            assertEquals(2005, client.connect().code());
            assertEquals(2005, client.ask(1100).code(), "not before the key");
            assertEquals(2005, client.ask(1102, key(54321, client.session())).code());
            assertEquals(2000, client.ask(1102, key(12345, client.session())).code());
            assertEquals(2000, client.ask(1100).code());
        }
    }

    @Test
    void tooManyWrongKeysLockTheMachineUntilItRestarts() throws IOException {
        Dialect two = Dialect.usual().withAccess(Access.usual().withKeyTries(2));
        try (SimulatedMachine machine = SimulatedMachine.start(SMALL.withCommKey(7).withDialect(two))) {
            try (RawClient client = RawClient.tcp(machine.port())) {
                client.connect();
                assertEquals(2005, client.ask(1102, key(8, client.session())).code());
                assertEquals(2032, client.ask(1102, key(9, client.session())).code());
                assertEquals(2032, client.ask(1102, key(7, client.session())).code(), "the right one comes too late");
            }
            machine.restart(Duration.ZERO);
            try (RawClient client = RawClient.tcp(machine.port())) {
                client.connect();
                assertEquals(2000, client.ask(1102, key(7, client.session())).code());
            }
        }
    }

    @Test
    void someFirmwareAsksForTheKeyZero() throws IOException {
        Dialect asking = Dialect.usual().withAccess(Access.usual().alwaysAskingKey());
        try (SimulatedMachine machine = SimulatedMachine.start(SMALL.withDialect(asking));
                RawClient client = RawClient.tcp(machine.port())) {
            assertEquals(2005, client.connect().code());
            assertEquals(2000, client.ask(1102, key(0, client.session())).code());
        }
    }

    @Test
    void aSecondTcpClientIsHeardWhenTheFirstHasLeft() throws IOException {
        try (SimulatedMachine machine = SimulatedMachine.start(SMALL);
                RawClient first = RawClient.tcp(machine.port());
                RawClient second = RawClient.tcp(machine.port())) {
            assertEquals(2000, first.connect().code());
            second.patience(200);
            assertThrows(SocketTimeoutException.class, second::connect);
            first.leave();
            second.patience(RawClient.PATIENCE);
            assertEquals(2000, second.hear().code(), "the request had waited");
        }
    }

    @Test
    void closingEndsEverythingAndFreesThePort() throws IOException {
        SimulatedMachine machine = SimulatedMachine.start(SMALL);
        try (RawClient.Tcp client = new RawClient.Tcp(machine.port())) {
            client.connect();
            machine.close();
            assertEquals(0, client.rest().length);
        }
        Awaitility.await().untilAsserted(() -> assertEquals(0, machine.openSessions()));
        SimulatedMachine.start(SMALL.withPort(machine.port())).close();
    }
}
