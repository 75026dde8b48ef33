package id.sidik.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sidik.protocol.AccessVariants;
import id.sidik.protocol.AccessVariants.GroupScale;
import id.sidik.protocol.AccessVariants.UserFlag;
import id.sidik.protocol.AccessVariants.ZoneForm;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Settings and access records, seen by a client that shares no codec with the machine. */
class SettingDesksTest {
    private static final SimulatorSettings COLOUR = SimulatorSettings.usual().withPeople(3);

    private interface Talk {
        void with(RawClient client) throws IOException;
    }

    private static void talk(SimulatorSettings settings, Talk talk) throws IOException {
        try (SimulatedMachine machine = SimulatedMachine.start(settings);
                RawClient client = RawClient.tcp(machine.port())) {
            client.connect();
            talk.with(client);
        }
    }

    private static SimulatorSettings habits(SettingHabits habits) {
        return COLOUR.withDialect(Dialect.usual().withSettings(habits));
    }

    @ParameterizedTest(name = "{0}: colour {1}, black and white {2}")
    @CsvSource({"AutoAlarm6,65535,65535", "AS16,,-1", "AS1,,-1", "Language,101,", "ICLOCKSVRURL,'',", "LockPowerKey,,0",
        "IdlePower,88,88", "NoSuchKey,,"})
    void eachPlatformHasItsOwnTable(String key, String colour, String old) throws IOException {
        for (boolean modern : new boolean[]{true, false}) {
            String expected = modern ? colour : old;
            talk(modern ? COLOUR : COLOUR.withRecordSize(8), client -> {
                RawClient.Answer answer = client.ask(11, key + "\0");
                assertEquals(expected == null ? 2001 : 2000, answer.code());
                if (expected != null) assertEquals(key + "=" + expected + "\0", answer.text());
                assertEquals(expected == null ? 2001 : 2000, client.ask(12, key + "=" + expected + "\0").code());
            });
        }
    }

    @Test
    void firmwareMayIgnoreOrLimitWhatItSaysYesTo() throws IOException {
        talk(habits(SettingHabits.usual().ignoring("VoiceOn").keepingAtMost(Map.of("IdleMinute", 60))), client -> {
            assertEquals(2000, client.ask(12, "VoiceOn=0\0").code());
            assertEquals(2000, client.ask(12, "IdleMinute=90\0").code());
            assertEquals("VoiceOn=1\0", client.ask(11, "VoiceOn\0").text());
            assertEquals("IdleMinute=60\0", client.ask(11, "IdleMinute\0").text());
        });
    }

    @Test
    void aZoneIsToldInTheFormOfTheDialect() throws IOException {
        String days = "071e1000".repeat(7);
        int[] record = bytes("05000000" + days);
        talk(COLOUR, client -> {
            assertEquals(2000, client.ask(28, record).code());
            assertEquals("0500" + days + "a71c", client.ask(27, 5, 0, 0, 0).hex());
            assertEquals("00".repeat(32), client.ask(27, 6, 0, 0, 0).hex());
            assertEquals(2001, client.ask(28, 5, 0, 0).code());
        });
        AccessVariants longIndex = AccessVariants.usual().with(ZoneForm.LONG_INDEX);
        talk(habits(SettingHabits.usual().telling(longIndex).withHeads()), client -> {
            client.ask(28, record);
            assertEquals("d007000000000000" + "05000000" + days, client.ask(27, 5, 0, 0, 0).hex());
        });
    }

    @Test
    void groupsPeopleAndCombinationsAreToldInTheFormOfTheDialect() throws IOException {
        AccessVariants odd = AccessVariants.usual().with(GroupScale.TIMES_256).with(UserFlag.OWN).withLowUidByte(true);
        talk(habits(SettingHabits.usual().telling(odd)), client -> {
            assertEquals(2000, client.ask(26, bytes("4d0800070006008e")).code());
            assertEquals("4d0008000700068e", client.ask(25, 77, 0, 0, 0, 0, 0, 0, 0).hex());
            assertEquals(2000, client.ask(24, bytes("0102000001000000030000000000000000000000")).code());
            assertEquals("0100030000000000", client.ask(23, 1, 0, 0, 0).hex(), "the low byte only");
            assertEquals(2000, client.ask(30, bytes("0701020000000200")).code());
            assertEquals("0701020000000200", client.ask(29, 7, 0, 0, 0, 0, 0, 0, 0).hex());
        });
    }

    @Test
    void aMessageIsKeptToldAndDeleted() throws IOException {
        int[] message = Arrays.copyOf(bytes("fd0c003c0000000000000041"), 72);
        talk(COLOUR, client -> {
            assertEquals(4993, client.ask(71, 12, 0).code());
            assertEquals(2000, client.ask(70, message).code());
            assertEquals(72, client.ask(71, 12, 0).data().length);
            assertEquals(2000, client.ask(73, 1, 0, 12, 0).code());
            assertEquals(2000, client.ask(74, 1, 0, 12, 0).code());
            assertEquals(4993, client.ask(74, 1, 0, 12, 0).code());
            assertEquals(2000, client.ask(72, 12, 0).code());
            assertEquals(4993, client.ask(71, 12, 0).code());
        });
    }

    @Test
    void aNewKeyHoldsFromTheNextConversationOn() throws IOException {
        try (SimulatedMachine machine = SimulatedMachine.start(COLOUR)) {
            try (RawClient client = RawClient.tcp(machine.port())) {
                assertEquals(2000, client.connect().code());
                client.ask(12, "COMKey=1234\0");
                assertEquals(2000, client.ask(1014).code());
                assertEquals(2000, client.ask(11, "VoiceOn\0").code());
                client.ask(1001);
            }
            try (RawClient client = RawClient.tcp(machine.port())) {
                assertEquals(2005, client.connect().code());
            }
        }
    }

    @Test
    void aNewAddressMovesTheMachineWhenItTakesEffect() throws Exception {
        try (SimulatedMachine machine = SimulatedMachine.start(COLOUR.tcpOnly())) {
            int port = machine.port();
            try (RawClient client = RawClient.tcp(port)) {
                client.connect();
                client.ask(12, "IPAddress=127.0.0.77\0");
                assertEquals("127.0.0.1", machine.host());
                assertEquals(2000, client.ask(1014).code());
                org.awaitility.Awaitility.await().until(() -> machine.host().equals("127.0.0.77"));
            }
            assertEquals(port, machine.port());
            try (java.net.Socket there = new java.net.Socket("127.0.0.77", port)) {
                assertTrue(there.isConnected());
            }
            assertFalse(listens("127.0.0.1", port));
        }
    }

    @Test
    void anAddressOutsideOfLoopbackMovesNothing() throws IOException {
        try (SimulatedMachine machine = SimulatedMachine.start(COLOUR);
                RawClient client = RawClient.tcp(machine.port())) {
            client.connect();
            client.ask(12, "IPAddress=192.168.1.201\0");
            client.ask(1014);
            assertEquals("IPAddress=192.168.1.201\0", client.ask(11, "IPAddress\0").text());
            assertEquals("127.0.0.1", machine.host());
        }
    }

    private static boolean listens(String host, int port) {
        try (java.net.Socket there = new java.net.Socket(host, port)) {
            return there.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }

    private static int[] bytes(String hex) {
        byte[] raw = HexFormat.of().parseHex(hex);
        int[] all = new int[raw.length];
        for (int at = 0; at < raw.length; at++) all[at] = raw[at] & 0xFF;
        return all;
    }
}
