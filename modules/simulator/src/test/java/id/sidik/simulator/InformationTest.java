package id.sidik.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InformationTest {
    private static final SimulatorSettings SETTINGS = SimulatorSettings.usual().withPeople(3).withRecords(58);
    /** 08:00:00 on 22 November 2026 in western Indonesia. */
    private static final Clock AT_EIGHT = Clock.fixed(Instant.parse("2026-11-22T01:00:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource({"~SerialNumber,SIMULASI0001", "~ZKFPVersion,10", "~PIN2Width,9", "~UserExtFmt,1",
        "IPAddress,127.0.0.1"})
    void anOptionIsReadWithAndWithoutItsNul(String key, String value) throws IOException {
        try (SimulatedMachine machine = SimulatedMachine.start(SETTINGS);
                RawClient client = RawClient.tcp(machine.port())) {
            client.connect();
            assertEquals(key + "=" + value + "\0", client.ask(11, key).text());
            assertEquals(key + "=" + value + "\0", client.ask(11, key + "\0").text());
        }
    }

    @Test
    void unknownOptionsAreErrorsAndWrittenOnesAreRemembered() throws IOException {
        try (SimulatedMachine machine = SimulatedMachine.start(SETTINGS);
                RawClient client = RawClient.udp(machine.port())) {
            client.connect();
            assertEquals(2001, client.ask(11, "ZKFaceVersion\0").code());
            assertEquals(2000, client.ask(12, "SDKBuild=1\0").code());
            assertEquals("SDKBuild=1\0", client.ask(11, "SDKBuild").text());
            assertEquals(2001, client.ask(12, "~SerialNumber=X\0").code(), "read-only");
        }
    }

    @ParameterizedTest
    @CsvSource({"WORDS_20,80,0,58", "WORDS_23,92,0,58", "WORDS_23,92,-58,0", "WORDS_20,80,7,65"})
    void countsAreWhereClientsLookAndTheEquationsHoldEvenWhenTheyLie(Counts.Form form, int bytes, int lie, int told)
            throws IOException {
        try (SimulatedMachine machine = SimulatedMachine
                .start(SETTINGS.withDialect(Dialect.usual().withCounts(Counts.in(form).lyingBy(lie))));
                RawClient client = RawClient.tcp(machine.port())) {
            client.connect();
            RawClient.Answer sizes = client.ask(50);
            assertEquals(bytes, sizes.data().length);
            assertEquals(List.of(3, 0, told), List.of(sizes.word(16), sizes.word(24), sizes.word(32)));
            assertEquals(1, sizes.word(48), "administrators");
            assertEquals(sizes.word(56) - sizes.word(24), sizes.word(68));
            assertEquals(sizes.word(60) - sizes.word(16), sizes.word(72));
            assertEquals(sizes.word(64) - sizes.word(32), sizes.word(76));
        }
    }

    @ParameterizedTest
    @CsvSource({"ONE_ZERO_WORD,4", "SCATTERED,112"})
    void someFirmwareHasItsCountsElsewhere(Counts.Form form, int bytes) throws IOException {
        try (SimulatedMachine machine = SimulatedMachine
                .start(SETTINGS.withDialect(Dialect.usual().withCounts(Counts.in(form))));
                RawClient client = RawClient.tcp(machine.port())) {
            client.connect();
            RawClient.Answer sizes = client.ask(50);
            assertEquals(bytes, sizes.data().length);
            for (int at = 0; at < Math.min(bytes, 80); at += 4) assertEquals(0, sizes.word(at));
        }
    }

    /** Section 5.1: 31 slots in every month. */
    private static int packed(LocalDateTime at) {
        return (((at.getYear() - 2000) * 12 + at.getMonthValue() - 1) * 31 + at.getDayOfMonth() - 1) * 86_400
                + at.toLocalTime().toSecondOfDay();
    }

    @Test
    void theClockTellsLocalTimeAndCanGoWrong() throws IOException {
        ClockPlan right = ClockPlan.rightIn(ZoneId.of("Asia/Jakarta"));
        assertClock(right, LocalDateTime.of(2026, 11, 22, 8, 0));
        assertClock(right.wrongBy(Duration.ofSeconds(-754)), LocalDateTime.of(2026, 11, 22, 7, 47, 26));
        assertClock(right.withDeadBattery(), LocalDateTime.of(2000, 1, 1, 0, 0));
    }

    private static void assertClock(ClockPlan plan, LocalDateTime shown) throws IOException {
        try (SimulatedMachine machine = SimulatedMachine.start(SETTINGS.withClock(plan), AT_EIGHT);
                RawClient client = RawClient.tcp(machine.port())) {
            client.connect();
            assertEquals(packed(shown), client.ask(201).word(0));
            assertEquals(shown, machine.clock());
            int[] set = {0x4A, 0x2D, 0xF0, 0x24};
            assertEquals(2000, client.ask(202, set).code());
            assertEquals(LocalDateTime.of(2019, 4, 12, 16, 26, 50), machine.clock());
        }
    }

    @Test
    void aLockedMachineTakesNoFingerUntilItIsFreed() throws IOException {
        try (SimulatedMachine machine = SimulatedMachine.start(SETTINGS);
                RawClient client = RawClient.tcp(machine.port())) {
            client.connect();
            client.ask(1003);
            assertFalse(machine.addPunch(SimulatedPunch.added("100001", LocalDateTime.of(2026, 11, 2, 7, 0))));
            client.ask(1002);
            assertTrue(machine.addPunch(SimulatedPunch.added("100001", LocalDateTime.of(2026, 11, 2, 7, 0))));
            assertEquals(59, client.ask(50).word(32));
            assertEquals(List.of(1000, 1003, 1002, 50), machine.commands());
        }
    }

    @Test
    void aLockWithATimeLimitEndsByItself() throws IOException {
        try (SimulatedMachine machine = SimulatedMachine.start(SETTINGS);
                RawClient client = RawClient.tcp(machine.port())) {
            client.connect();
            client.ask(1003, 1, 0, 0, 0);
            assertFalse(machine.takesPunches());
            Awaitility.await().until(machine::takesPunches);
        }
    }

    @ParameterizedTest
    @CsvSource({"40,32", "16,12", "8,10"})
    void whoListensHearsEveryPunch(int recordSize, int length) throws IOException {
        try (SimulatedMachine machine = SimulatedMachine.start(SETTINGS.withRecordSize(recordSize));
                RawClient client = RawClient.udp(machine.port())) {
            client.connect();
            String pin = machine.people().getFirst().pin();
            machine.addPunch(SimulatedPunch.added(pin, LocalDateTime.of(2026, 11, 2, 6, 0)));
            assertEquals(2000, client.ask(500, 1, 0, 0, 0).code());
            machine.addPunch(SimulatedPunch.added(pin, LocalDateTime.of(2026, 11, 2, 7, 8, 9)));
            RawClient.Answer event = client.hear();
            assertEquals(List.of(500, 1, 0, length),
                    List.of(event.code(), event.session(), event.number(), event.data().length));
            assertTrue(event.hex().endsWith("0100" + "1a0b02070809"), event.hex());
            client.tell(2000);
            assertEquals(2000, client.ask(500, 0, 0, 0, 0).code(), "the acknowledgement itself had no answer");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1700, 94, 118, 10, 65535})
    void whatItDoesNotKnowItSays(int command) throws IOException {
        try (SimulatedMachine machine = SimulatedMachine.start(SETTINGS);
                RawClient client = RawClient.tcp(machine.port())) {
            client.connect();
            assertEquals(0xFFFF, client.ask(command).code());
        }
    }

    @Test
    void theStateStandsInTheSessionField() throws IOException {
        try (SimulatedMachine machine = SimulatedMachine.start(SETTINGS);
                RawClient client = RawClient.tcp(machine.port())) {
            client.connect();
            assertEquals(2, client.ask(64).session());
            assertEquals("09", client.ask(69, 0x20, 0x50).hex());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tcp", "udp"})
    void aRestartIsNotAnsweredAndForgetsTheSession(String transport) throws IOException {
        try (SimulatedMachine machine = SimulatedMachine.start(SETTINGS);
                RawClient client = RawClient.over(transport, machine.port())) {
            client.connect();
            client.tell(1004);
            client.patience(300);
            IOException nothing = assertThrows(IOException.class, client::hear);
            assertEquals(transport.equals("udp"), nothing instanceof SocketTimeoutException);
            assertEquals(0, machine.openSessions());
            assertFalse(machine.takesPunches());
        }
    }

    @Test
    void aPacketWithAWrongChecksumIsPassedOver() throws IOException {
        try (SimulatedMachine machine = SimulatedMachine.start(SETTINGS);
                RawClient client = RawClient.udp(machine.port())) {
            byte[] packet = RawClient.packet(1000, 0, 0, new byte[0]);
            packet[2]++;
            client.send(packet);
            client.patience(200);
            assertThrows(SocketTimeoutException.class, client::hear);
        }
    }
}
