package id.sidik.simulator;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultTest {
    private static final int CHUNK = 1504;
    /** 4004 bytes: the chunk request 1504 from 0 for all of them. */
    private static final int[] ALL = {0, 0, 0, 0, 0xA4, 0x0F, 0, 0};
    private static final int ALL_SIZE = 4004;

    private SimulatedMachine machine;

    private RawClient begin(String transport, Fault... faults) throws IOException {
        machine = SimulatedMachine.start(SimulatorSettings.usual().withRecords(100).withFaults(faults));
        return connected(transport);
    }

    private RawClient connected(String transport) throws IOException {
        RawClient client = RawClient.over(transport, machine.port());
        assertEquals(2000, client.connect().code());
        assertEquals(2000, client.ask(1503, 1, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0).code());
        return client;
    }

    private static byte[] whole(RawClient client) throws IOException {
        assertEquals(ALL_SIZE, client.ask(CHUNK, ALL).word(0));
        return client.hearStream().data();
    }

    @AfterEach
    void end() {
        machine.close();
    }

    @Test
    void aDroppedLineEndsInTheMiddleOfAFrameAndTheNextOneHolds() throws IOException {
        try (RawClient.Tcp client = (RawClient.Tcp) begin("tcp", new Fault.Drop(CHUNK, 1, 1000))) {
            client.tell(CHUNK, ALL);
            byte[] rest = client.rest();
            assertEquals(16 + 8 + 16 + 992, rest.length, "an announcement of 8 bytes, then 992 bytes of data");
        }
        try (RawClient again = connected("tcp")) {
            assertEquals(ALL_SIZE, whole(again).length);
        }
    }

    @Test
    void overUdpADropIsSilenceAndTheSessionIsForgotten() throws IOException {
        try (RawClient client = begin("udp", new Fault.Drop(CHUNK, 1, 2000))) {
            client.tell(CHUNK, ALL);
            assertEquals(1500, client.hear().code());
            assertEquals(1501, client.hear().code());
            client.patience(200);
            assertThrows(SocketTimeoutException.class, client::hear);
            client.patience(RawClient.PATIENCE);
            assertEquals(2005, client.ask(1100).code());
            assertEquals(2000, client.connect().code());
        }
    }

    @Test
    void aDelayedAnswerComesLaterAndOnlyAsOftenAsPlanned() throws IOException {
        try (RawClient client = begin("tcp", new Fault.Delay(201, 1, Duration.ofMillis(400)))) {
            client.patience(100);
            assertThrows(SocketTimeoutException.class, () -> client.ask(201));
            client.patience(RawClient.PATIENCE);
            assertEquals(client.lastNumber(), client.hear().number());
            client.patience(300);
            assertEquals(2000, client.ask(201).code());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tcp", "udp"})
    void aTruncatedChunkIsClosedAsIfAllHadCome(String transport) throws IOException {
        try (RawClient client = begin(transport, new Fault.Truncate(CHUNK, 2, 1508))) {
            byte[] first = whole(client);
            assertEquals(1500, first.length, "1508 with the announcement");
            assertEquals(1500, whole(client).length);
            assertEquals(ALL_SIZE, whole(client).length);
        }
    }

    @Test
    void oneByteIsTurnedOverAndTheChecksumTellsIt() throws IOException {
        try (RawClient client = begin("tcp", new Fault.Corrupt(CHUNK, 1, 8 + 100))) {
            client.ask(CHUNK, ALL);
            RawClient.Answer frame = client.hear();
            assertFalse(frame.checksumHolds());
            client.hear();
            byte[] sound = whole(client);
            byte[] damaged = frame.data();
            damaged[100] ^= (byte) 0xFF;
            assertArrayEquals(sound, damaged);
        }
    }

    @Test
    void aRefusalCarriesItsCode() throws IOException {
        try (RawClient client = begin("tcp", new Fault.Refuse(CHUNK, 2, 2001))) {
            assertEquals(2001, client.ask(CHUNK, ALL).code());
            assertEquals(2001, client.ask(CHUNK, ALL).code());
            assertEquals(ALL_SIZE, whole(client).length);
        }
    }

    @Test
    void aStalledRequestIsNeverAnsweredButTheLineStays() throws IOException {
        try (RawClient client = begin("tcp", new Fault.Stall(CHUNK, 1))) {
            client.patience(200);
            assertThrows(SocketTimeoutException.class, () -> client.ask(CHUNK, ALL));
            client.patience(RawClient.PATIENCE);
            assertEquals(ALL_SIZE, whole(client).length);
        }
    }

    @Test
    void aRebootEndsAllAndTheMachineComesBack() throws IOException {
        try (RawClient client = begin("tcp",
                new Fault.RebootDuringTransfer(CHUNK, 1, 500, Duration.ofMillis(300)))) {
            client.tell(CHUNK, ALL);
            assertEquals(1500, client.hear().code());
            assertThrows(EOFException.class, client::hear);
            assertEquals(0, machine.openSessions());
            assertFalse(machine.takesPunches());
        }
        Awaitility.await().until(machine::takesPunches);
        try (RawClient again = connected("tcp")) {
            assertEquals(ALL_SIZE, whole(again).length);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tcp", "udp"})
    void anEndlessStreamGoesOnUntilSomebodyCloses(String transport) throws IOException {
        try (RawClient client = begin(transport, new Fault.EndlessStream(CHUNK, 1))) {
            client.tell(CHUNK, ALL);
            assertEquals(1500, client.hear().code());
            for (int frame = 0; frame < 200; frame++) assertEquals(1501, client.hear().code());
        }
        machine.close();
        Awaitility.await().until(() -> machine.openSessions() == 0);
    }

    @Test
    void aFrameCanAnnounceTwoGigabytes() throws IOException {
        try (RawClient.Tcp client = (RawClient.Tcp) begin("tcp", new Fault.OversizedLength(1100, 1, 0x7FFFFFFFL))) {
            client.tell(1100);
            assertArrayEquals(new byte[]{0x50, 0x50, (byte) 0x82, 0x7D, -1, -1, -1, 0x7F}, client.next(8));
        }
    }

    @Test
    void aDatasetCanBeAnnouncedLargerThanItIs() throws IOException {
        try (RawClient client = begin("udp", new Fault.OversizedData(CHUNK, 1, 0xFFFFFFFFL))) {
            assertEquals(-1, client.ask(CHUNK, ALL).word(0));
            assertEquals(ALL_SIZE, client.hearStream().data().length);
        }
    }

    @Test
    void aChecksumCanBeOneTooSmall() throws IOException {
        try (RawClient client = begin("tcp", new Fault.WrongChecksum(1100, 1))) {
            RawClient.Answer version = client.ask(1100);
            assertFalse(version.checksumHolds());
            assertEquals("Ver 6.60 Apr 26 2016\0", version.text());
            assertTrue(client.ask(1100).checksumHolds());
        }
    }

    @Test
    void garbageHasNoFrame() throws IOException {
        try (RawClient.Tcp client = (RawClient.Tcp) begin("tcp", new Fault.Garbage(1100, 1, 64))) {
            client.tell(1100);
            byte[] noise = client.next(64);
            assertFalse(noise[0] == 0x50 && noise[1] == 0x50);
        }
    }

    @Test
    void aLostFrameLeavesAGapInTheIndexes() throws IOException {
        try (RawClient client = begin("udp", new Fault.Lose(CHUNK, 1, 2))) {
            client.ask(CHUNK, ALL);
            List<Integer> indexes = List.of(client.hear().session(), client.hear().session(), client.hear().session());
            assertEquals(List.of(0, 2, 3), indexes);
            assertEquals(2000, client.hear().code());
        }
    }

    @Test
    void faultsOfAnyCommandStrikeInTheirOrder() throws IOException {
        try (RawClient client = begin("tcp")) {
            machine.plan(new Fault.Refuse(Fault.ANY, 1, 4989));
            machine.plan(new Fault.Refuse(1100, 1, 4991));
            assertEquals(List.of(4989, 4991, 2000),
                    List.of(client.ask(1100).code(), client.ask(1100).code(), client.ask(1100).code()));
        }
    }
}
